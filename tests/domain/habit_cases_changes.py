"""Cadences that change, worked by hand: which slots are the old rule's and which the new one's."""

from __future__ import annotations

from tests.domain.habit_cases import Case

CHANGES = (
    # Slots 16-20 Nov, then weeks of 23 and 30 Nov. Changed on Wed 18, which is a slot of its own;
    # the first week that begins after it is that of Mon 23, and the old rule holds until then.
    Case(
        id="days-become-a-weekly-count",
        today="2026-11-27",
        versions=(("2026-11-16", "every weekday"), ("2026-11-18", "3/week")),
        done=(
            *("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-20"),
            *("2026-11-23", "2026-11-24", "2026-11-26"),
        ),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 0, "missed"),
            ("2026-11-20", "2026-11-20", 1, 1, "kept"),
            ("2026-11-23", "2026-11-29", 3, 3, "kept"),
        ),
        streak=(2, 3),
        gap=(0, 1),
        rate=(5, 6),
        comeback=(1, 1),
        strength=(0.051922, 0.101149, 0.14782, 0.140144, 0.18479, 0.336889),
        ends="2026-12-06",
    ),
    # The same habit seen on Fri 20 Nov, all five days done: what comes is the week of Mon 23.
    Case(
        id="the-coming-slot-is-the-new-rules",
        today="2026-11-20",
        versions=(("2026-11-16", "every weekday"), ("2026-11-18", "3/week")),
        done=("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-20", "2026-11-20", 1, 1, "kept"),
        ),
        streak=(5, 5),
        rate=(5, 5),
        strength=(0.051922, 0.101149, 0.14782, 0.192067, 0.234017),
        ends="2026-11-29",
    ),
    # Slots 10, 12 Nov and the week of 16 Nov. Monday 16 lies in no slot of tue,thu, so the week
    # that begins on it is the new rule's at once.
    Case(
        id="days-become-a-weekly-count-on-its-monday",
        today="2026-11-20",
        versions=(("2026-11-10", "tue,thu"), ("2026-11-16", "3/week")),
        done=("2026-11-10", "2026-11-12", "2026-11-16", "2026-11-17", "2026-11-20"),
        slots=(
            ("2026-11-10", "2026-11-10", 1, 1, "kept"),
            ("2026-11-12", "2026-11-12", 1, 1, "kept"),
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
        ),
        streak=(3, 3),
        rate=(3, 3),
        strength=(0.080849, 0.155161, 0.312789),
        ends="2026-11-29",
    ),
    # Weeks of 9 and 16 Nov, then days from Mon 23. "No slot is cut": Wed 18 lies in a week that
    # ends on the 22nd.
    Case(
        id="a-weekly-count-becomes-days",
        today="2026-11-24",
        versions=(("2026-11-09", "3/week"), ("2026-11-18", "every weekday")),
        done=(
            *("2026-11-09", "2026-11-10", "2026-11-11"),
            *("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-23"),
        ),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-23", "2026-11-23", 1, 1, "kept"),
            ("2026-11-24", "2026-11-24", 1, 0, "open"),
        ),
        streak=(3, 3),
        rate=(3, 3),
        strength=(0.186577, 0.338343, 0.372697),
        ends="2026-11-24",
        due_today=True,
    ),
    # Week of 16 Nov, then slots Tue 24 and Thu 26, next Tue 1 Dec. Mon 23 lies in no slot.
    # decided: the old rule's week of 23 Nov would run into the new rule's first slot: no old slot
    # begins that would not have ended by then.
    Case(
        id="a-weekly-count-becomes-tue-thu",
        today="2026-11-27",
        versions=(("2026-11-16", "3/week"), ("2026-11-18", "tue,thu")),
        done=("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-23", "2026-11-24"),
        slots=(
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-24", "2026-11-24", 1, 1, "kept"),
            ("2026-11-26", "2026-11-26", 1, 0, "missed"),
        ),
        streak=(0, 2),
        gap=(1, 1),
        gap_since="2026-11-26",
        gap_days=1,
        rate=(2, 3),
        strength=(0.186577, 0.252341, 0.23194),
        ends="2026-12-01",
    ),
    # Week of 16 Nov, then Tue 24 Nov and 8 Dec: anchored on the first Tuesday after Wed 18.
    # Quiet since Tue 24: 24-27, 30 Nov to 4 Dec, 7 Dec: ten.
    Case(
        id="a-weekly-count-becomes-every-second-tuesday",
        today="2026-12-08",
        versions=(("2026-11-16", "3/week"), ("2026-11-18", "every 2 weeks on tue")),
        done=("2026-11-16", "2026-11-17", "2026-11-18", "2026-12-01"),
        slots=(
            ("2026-11-16", "2026-11-22", 3, 3, "kept"),
            ("2026-11-24", "2026-11-24", 1, 0, "missed"),
            ("2026-12-08", "2026-12-08", 1, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-24",
        gap_days=10,
        rate=(1, 2),
        strength=(0.186577, 0.157627),
        ends="2026-12-08",
        due_today=True,
    ),
    # Weeks of 9, 16, 23 Nov. Changed on Wed 18: the week of the 16th still needs 3 and has 2.
    Case(
        id="another-weekly-count",
        today="2026-11-25",
        versions=(("2026-11-09", "3/week"), ("2026-11-18", "2/week")),
        done=(
            *("2026-11-09", "2026-11-11", "2026-11-13", "2026-11-16", "2026-11-19"),
            *("2026-11-23", "2026-11-24"),
        ),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 3, 2, "missed"),
            ("2026-11-23", "2026-11-29", 2, 2, "kept"),
        ),
        streak=(1, 1),
        gap=(0, 1),
        rate=(2, 3),
        comeback=(1, 1),
        strength=(0.186577, 0.27615, 0.388464),
        ends="2026-12-06",
    ),
    # The same, changed on Mon 16, the first day of a week: that week holds it, so it stays old.
    # Quiet: 16-20 Nov.
    Case(
        id="changed-on-the-first-day-of-a-week",
        today="2026-11-23",
        versions=(("2026-11-09", "3/week"), ("2026-11-16", "2/week")),
        done=("2026-11-09", "2026-11-11", "2026-11-13", "2026-11-16", "2026-11-17"),
        slots=(
            ("2026-11-09", "2026-11-15", 3, 3, "kept"),
            ("2026-11-16", "2026-11-22", 3, 2, "missed"),
            ("2026-11-23", "2026-11-29", 2, 0, "open"),
        ),
        streak=(0, 1),
        gap=(1, 1),
        gap_since="2026-11-16",
        gap_days=5,
        rate=(1, 2),
        strength=(0.186577, 0.27615),
        ends="2026-11-29",
    ),
    # Weeks of 16 and 23 Nov, changed on Sun 22, the last day of the first. Fri 27: three of four,
    # one day left for one.
    Case(
        id="changed-on-the-last-day-of-a-week",
        today="2026-11-27",
        versions=(("2026-11-16", "2/week"), ("2026-11-22", "4/week")),
        done=("2026-11-16", "2026-11-17", "2026-11-23", "2026-11-24", "2026-11-25"),
        slots=(
            ("2026-11-16", "2026-11-22", 2, 2, "kept"),
            ("2026-11-23", "2026-11-29", 4, 3, "open"),
        ),
        streak=(1, 1),
        rate=(1, 1),
        strength=(0.155161,),
        ends="2026-11-29",
        due_today=True,
    ),
    # Slots Mon 16, Wed 18, then Thu 19, Tue 24, Thu 26 Nov: Wed 18 is the old rule's slot, Fri 20
    # is nobody's.
    Case(
        id="other-days-from-a-named-day",
        today="2026-11-26",
        versions=(("2026-11-16", "mon,wed,fri"), ("2026-11-18", "tue,thu")),
        done=("2026-11-16", "2026-11-18", "2026-11-19", "2026-11-24"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-18", "2026-11-18", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 1, "kept"),
            ("2026-11-24", "2026-11-24", 1, 1, "kept"),
            ("2026-11-26", "2026-11-26", 1, 0, "open"),
        ),
        streak=(4, 4),
        rate=(4, 4),
        strength=(0.066519, 0.128613, 0.199064, 0.263819),
        ends="2026-11-26",
        due_today=True,
    ),
    # Slots Mon 16, then Tue 17, Thu 19, Tue 24 Nov: no old slot holds Tue 17, the new rule's
    # first slot "begins on or after its day".
    Case(
        id="other-days-from-a-day-between",
        today="2026-11-25",
        versions=(("2026-11-16", "mon,wed,fri"), ("2026-11-17", "tue,thu")),
        done=("2026-11-16", "2026-11-17", "2026-11-24"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 0, "missed"),
            ("2026-11-24", "2026-11-24", 1, 1, "kept"),
        ),
        streak=(1, 2),
        gap=(0, 1),
        rate=(3, 4),
        comeback=(1, 1),
        strength=(0.066519, 0.14199, 0.13051, 0.200807),
        ends="2026-11-26",
    ),
    # Slots 16-19 Nov of every weekday, then Fri 20, Mon 23, Wed 25: the new rule's first slot
    # after Wed 18 is Fri 20, so Thu 19 is still the old one's.
    Case(
        id="fewer-days-from-mid-week",
        today="2026-11-25",
        versions=(("2026-11-16", "every weekday"), ("2026-11-18", "mon,wed,fri")),
        done=("2026-11-16", "2026-11-18", "2026-11-20", "2026-11-23"),
        slots=(
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
            ("2026-11-17", "2026-11-17", 1, 0, "missed"),
            ("2026-11-18", "2026-11-18", 1, 1, "kept"),
            ("2026-11-19", "2026-11-19", 1, 0, "missed"),
            ("2026-11-20", "2026-11-20", 1, 1, "kept"),
            ("2026-11-23", "2026-11-23", 1, 1, "kept"),
            ("2026-11-25", "2026-11-25", 1, 0, "open"),
        ),
        streak=(2, 2),
        gap=(0, 1),
        rate=(4, 6),
        comeback=(2, 2),
        strength=(0.051922, 0.049227, 0.098593, 0.093474, 0.153775, 0.210065),
        ends="2026-11-25",
        due_today=True,
    ),
    # Slots Thu 12, Fri 13, then every day from Sat 14 to Mon 16 Nov.
    Case(
        id="weekdays-become-every-day",
        today="2026-11-16",
        versions=(("2026-11-12", "every weekday"), ("2026-11-13", "every day")),
        done=("2026-11-12", "2026-11-13", "2026-11-14", "2026-11-16"),
        slots=(
            ("2026-11-12", "2026-11-12", 1, 1, "kept"),
            ("2026-11-13", "2026-11-13", 1, 1, "kept"),
            ("2026-11-14", "2026-11-14", 1, 1, "kept"),
            ("2026-11-15", "2026-11-15", 1, 0, "missed"),
            ("2026-11-16", "2026-11-16", 1, 1, "kept"),
        ),
        streak=(1, 3),
        gap=(0, 1),
        rate=(4, 5),
        comeback=(1, 1),
        strength=(0.051922, 0.101149, 0.14782, 0.140144, 0.18479),
        ends="2026-11-17",
    ),
)
