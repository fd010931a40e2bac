"""One who logs again and again over one connection: `client.py ADDRESS COUNT`.

It says when it is ready, and begins when it is told to.
"""

import sys

from trustlog.domain.moments import BUILT
from trustlog.domain.operations import Operation
from trustlog.domain.rules import Rules
from trustlog.domain.times import when
from trustlog.practice.moments import Entry, log
from trustlog.store.connection import TogetherError
from trustlog.wiring import Machine


def main() -> None:
    address, count = sys.argv[1:]
    machine, rules = Machine(), Rules()
    journal = machine.open(address)
    listening = next(each for each in journal.practised() if each.slug == "listening")
    happened = when(None, None, machine.clock, rules)
    entry = Entry(when=happened, effect=BUILT, habit=listening, note="let her finish")
    done = -1
    while done < int(count):
        operation = Operation(
            uid=machine.uid(), verb="add", subject="", day=happened.day, at=happened.at
        )
        try:
            log(journal, entry, operation, rules, machine.uid)
        except TogetherError:
            continue  # as a command line is done again
        if done < 0:
            print("ready", flush=True)
            sys.stdin.readline()
        done += 1


main()
