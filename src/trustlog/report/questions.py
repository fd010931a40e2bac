"""The questions of the catalogue, compiled from it by `./dev compile`."""
# ruff: noqa: E501  # a question is one line

from __future__ import annotations

QUESTIONS = (
    "Which small exchange added the most trust this week, and which one took some away?",
    "In which conversation did you talk more than you needed to?",
    "Who carried more than usual this week, and what did you lift off their shoulders?",
    "What did people learn late, or by rumour, that could have come from you first?",
    "Of the promises due this week, which were kept, moved or dropped, and who was told?",
    "Where did your behaviour depend on your mood or on who was in the room?",
    "Which choice tested your principles, and what did others see you do?",
    "What did you admit you did not know?",
    "What feedback are you still holding back, and what is the delay costing the other person?",
    "Whom did you ask about your own leadership, and what will they see you do differently?",
    "Did your calendar match the priority you set last week, and what is the if-then plan for the next one?",
    "Whose name appears least in this week's entries, and is there a good reason for it?",
    "Who disagreed with you openly this week, and if nobody did, why not?",
    "What moved forward without you, and what stalled because it waited for you?",
    "Who earned thanks this week and did not hear it?",
    "Where did two groups pull in different directions, and who should talk to whom?",
    "What would make your strongest colleague think about leaving, and what have you done about it lately?",
    "When did you feel the urge to control, and what was underneath it?",
    "What did the team try for the first time, and what did the part that failed reveal?",
    "Which learning goal advanced by something you can count?",
    "Which piece of work felt furthest from your common purpose, and should it go on?",
    "Which value did you reward this week, and which one did you only talk about?",
)

OF_HABIT = {
    "listening": 1,
    "clarifying": 1,
    "support": 2,
    "transparency": 3,
    "follow-through": 4,
    "feedback-given": 8,
    "punctuality": 5,
    "owning-mistakes": 4,
    "upward-feedback": 9,
    "evening-note": 0,
    "weekly-review": 0,
    "safety": 12,
    "delegation": 13,
    "recognition": 14,
    "bridging": 15,
    "example": 6,
    "partner-agreement": 16,
    "unheard-voices": 11,
    "envy-check": 17,
    "freedom": 13,
    "star-growth": 14,
    "goal-checkpoint": 19,
    "setback-debrief": 18,
    "purpose-link": 20,
    "values-spotlight": 21,
}
"""The place of the first question that shares a practice with a habit."""
