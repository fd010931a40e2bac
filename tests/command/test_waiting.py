"""A Ctrl-C at a question ends it, even in the instant before the waiting begins."""

from __future__ import annotations

import os
import signal
import time
from io import StringIO
from threading import Thread, get_ident

import pytest

from trustlog.command.waiting import wait_for_line


def interrupt_elsewhere() -> None:
    """A Ctrl-C that Python notes, but that interrupts no system call of the main thread."""
    time.sleep(0.1)
    signal.pthread_kill(get_ident(), signal.SIGINT)


def test_a_ctrl_c_that_interrupts_no_read_is_not_lost() -> None:
    reader, writer = os.pipe()
    thread = Thread(target=interrupt_elsewhere)

    thread.start()
    with open(reader) as nothing_typed, open(writer, "w"), pytest.raises(KeyboardInterrupt):
        wait_for_line(nothing_typed)

    thread.join()
    assert signal.set_wakeup_fd(-1) == -1


def test_a_typed_line_ends_the_waiting() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"hello\n")

    with open(reader) as typed, open(writer, "w"):
        wait_for_line(typed)

        assert typed.readline() == "hello\n"


def test_a_stream_that_is_no_file_is_not_waited_for() -> None:
    wait_for_line(StringIO("hello\n"))
