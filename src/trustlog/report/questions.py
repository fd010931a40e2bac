"""The questions of the catalogue, compiled from it by `./dev compile`."""
# ruff: noqa: E501  # a question is one line

from __future__ import annotations

QUESTIONS = (
    (
        "q01",
        "Which small exchange added the most trust this week, and which one took some away?",
        ("micro-moments", "trust-erosion"),
    ),
    (
        "q02",
        "In which conversation did you talk more than you needed to?",
        ("active-listening", "listen-engage", "listen-clarify"),
    ),
    (
        "q03",
        "Who carried more than usual this week, and what did you lift off their shoulders?",
        ("empathy-in-action", "offer-support"),
    ),
    (
        "q04",
        "What did people learn late, or by rumour, that could have come from you first?",
        ("transparent-communication", "share-openly"),
    ),
    (
        "q05",
        "Of the promises due this week, which were kept, moved or dropped, and who was told?",
        ("follow-through", "reliability", "accountability"),
    ),
    (
        "q06",
        "Where did your behaviour depend on your mood or on who was in the room?",
        ("predictability", "consistency"),
    ),
    (
        "q07",
        "Which choice tested your principles, and what did others see you do?",
        ("integrity", "principled-under-pressure"),
    ),
    (
        "q08",
        "What did you admit you did not know?",
        ("vulnerability", "honest-self-assessment"),
    ),
    (
        "q09",
        "What feedback are you still holding back, and what is the delay costing the other person?",
        ("constructive-feedback", "feedback-actionable"),
    ),
    (
        "q10",
        "Whom did you ask about your own leadership, and what will they see you do differently?",
        ("seek-feedback", "adapt-from-feedback"),
    ),
    (
        "q11",
        "Did your calendar match the priority you set last week, and what is the if-then plan for the next one?",
        ("intention-goals", "intention-priorities", "intention-plan"),
    ),
    (
        "q12",
        "Whose name appears least in this week's entries, and is there a good reason for it?",
        ("inclusivity", "trust-erosion"),
    ),
    (
        "q13",
        "Who disagreed with you openly this week, and if nobody did, why not?",
        ("psychological-safety", "open-dialogue"),
    ),
    (
        "q14",
        "What moved forward without you, and what stalled because it waited for you?",
        ("autonomy", "delegate-decisions", "ownership"),
    ),
    (
        "q15",
        "Who earned thanks this week and did not hear it?",
        ("recognition", "celebrate-success"),
    ),
    (
        "q16",
        "Where did two groups pull in different directions, and who should talk to whom?",
        ("break-silos", "cross-functional"),
    ),
    (
        "q17",
        "What would make your strongest colleague think about leaving, and what have you done about it lately?",
        ("retention-signal", "engagement-plan"),
    ),
    (
        "q18",
        "When did you feel the urge to control, and what was underneath it?",
        ("ego-check", "boss-mentality-check", "collaboration-over-control"),
    ),
    (
        "q19",
        "What did the team try for the first time, and what did the part that failed reveal?",
        ("learn-from-failure", "experimentation"),
    ),
    (
        "q20",
        "Which learning goal advanced by something you can count?",
        ("measurable-goals", "progress-tracking"),
    ),
    (
        "q21",
        "Which piece of work felt furthest from your common purpose, and should it go on?",
        ("shared-purpose", "align-objectives"),
    ),
    (
        "q22",
        "Which value did you reward this week, and which one did you only talk about?",
        ("values-consistency", "define-values"),
    ),
)
"""Each with its id, its words and the practices it asks about."""

OF_HABIT = {
    "listening": (
        "active-listening",
        "listen-engage",
    ),
    "clarifying": ("listen-clarify",),
    "support": (
        "empathy-in-action",
        "offer-support",
    ),
    "transparency": (
        "transparent-communication",
        "share-openly",
    ),
    "follow-through": (
        "follow-through",
        "reliability",
    ),
    "feedback-given": (
        "constructive-feedback",
        "feedback-actionable",
    ),
    "punctuality": (
        "consistency",
        "predictability",
    ),
    "owning-mistakes": (
        "accountability",
        "vulnerability",
    ),
    "upward-feedback": (
        "seek-feedback",
        "adapt-from-feedback",
    ),
    "evening-note": ("micro-moments",),
    "weekly-review": (
        "trust-erosion",
        "honest-self-assessment",
        "intention-goals",
        "intention-priorities",
        "intention-plan",
    ),
    "safety": (
        "psychological-safety",
        "open-dialogue",
    ),
    "delegation": (
        "autonomy",
        "delegate-decisions",
        "ownership",
    ),
    "recognition": (
        "recognition",
        "celebrate-success",
    ),
    "bridging": (
        "cross-functional",
        "break-silos",
    ),
    "example": (
        "integrity",
        "principled-under-pressure",
    ),
    "partner-agreement": ("engagement-plan",),
    "unheard-voices": ("inclusivity",),
    "envy-check": (
        "ego-check",
        "boss-mentality-check",
    ),
    "freedom": (
        "autonomy",
        "collaboration-over-control",
    ),
    "star-growth": (
        "recognition",
        "retention-signal",
    ),
    "goal-checkpoint": (
        "measurable-goals",
        "align-objectives",
        "progress-tracking",
    ),
    "setback-debrief": (
        "learn-from-failure",
        "experimentation",
    ),
    "purpose-link": ("shared-purpose",),
    "values-spotlight": (
        "values-consistency",
        "define-values",
    ),
}
"""The practices of each built-in habit that questions ask about."""
