"""What surrounds a journal's file: the kind of file system, and what lies beside it."""

from __future__ import annotations

import pytest

from trustlog.settings.zones import zone_remark
from trustlog.store.surroundings import NETWORK, NETWORK_FUSE, disk_remarks, file_system

MOUNTS = (
    "24 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "30 24 0:45 / /home/mei rw,relatime shared:2 - nfs4 server:/export rw,vers=4.2\n"
    "31 30 0:46 / /home/mei/far\\040off rw - fuse.sshfs mei@server: rw\n"
    "32 24 0:47 / /home/meiko rw master:1 propagate_from:2 - btrfs /dev/sdb rw\n"
    "33 24 0:48 / /srv rw - cifs //server/share rw\n"
    "34 33 8:2 / /srv rw - xfs /dev/sdc rw\n"
)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/mei", "nfs4"),
        ("/home/mei/.local/share/trustlog", "nfs4"),
        ("/home/mei/far off/journal", "fuse.sshfs"),
        ("/home/meiko/journal", "btrfs"),
        ("/srv/journal", "xfs"),
    ],
)
def test_the_innermost_mount_says_what_a_folder_is_on(folder: str, kind: str) -> None:
    assert file_system(folder, MOUNTS) == kind


def test_where_there_is_no_list_of_mounts_nothing_is_known() -> None:
    assert file_system("/home/mei", "") == ""
    assert file_system("/home/mei", "not a list\n- -\n") == ""


def test_a_network_is_known_by_its_kind() -> None:
    kinds = [file_system(each, MOUNTS) for each in ("/home/mei", "/home/mei/far off", "/var")]

    assert [kind in NETWORK or kind.startswith(NETWORK_FUSE) for kind in kinds] == [
        True,
        True,
        False,
    ]


def test_a_disk_of_this_machine_with_room_needs_no_remark(tmp_path: object) -> None:
    journal = f"{tmp_path}/journal.db"
    with open(journal, "w", encoding="utf-8"):
        pass

    assert list(disk_remarks(journal)) == []


@pytest.mark.parametrize(
    "zone",
    [
        "UTC",
        "Europe/Berlin",
        ":Europe/Berlin",
        "EST5EDT",
        "CET-1CEST,M3.5.0,M10.5.0/3",
        "<+0545>-5:45",
        "",
    ],
)
def test_a_time_zone_that_is_known_needs_no_remark(zone: str) -> None:
    assert zone_remark({"TZ": zone}) == ""


@pytest.mark.parametrize("zone", ["Nope/Zone", "Berlin", "../../etc/passwd", "/nowhere", "a\0b"])
def test_a_time_zone_that_nobody_knows_is_said(zone: str) -> None:
    assert zone_remark({"TZ": zone}) == (
        f"TZ names no time zone known here ({zone}), so all times are of UTC."
    )
