import subprocess
import sys
from pathlib import Path

import pytest

from rogatory.errors import RunError
from rogatory.store import open_store
from rogatory.store.place import check_local

SECOND = """
import sys
from pathlib import Path
from rogatory.errors import RunError
from rogatory.store import open_store
try:
    with open_store(Path(sys.argv[1]), program="second"):
        pass
except RunError as error:
    sys.exit(str(error))
"""
LINE = "36 35 98:0 / {point} rw,noatime - {kind} source rw"


def mounts(*points: tuple[str, str]) -> str:
    return "\n".join(LINE.format(point=point, kind=kind) for point, kind in points)


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(mounts(("/", "ext4"), ("/mail", "nfs4")), id="NFS"),
        pytest.param(mounts(("/", "ext4"), ("/mail/m", "ext4"), ("/mail", "cifs")), id="Windows share"),
        pytest.param(mounts(("/", "nfs")), id="root on the network"),
        pytest.param(mounts(("/mail", "ext4"), ("/mail", "fuse.sshfs")), id="mounted over"),
    ],
)
def test_a_network_file_system_is_refused(table: str) -> None:
    with pytest.raises(RunError, match="network file system"):
        check_local(Path("/mail/out"), table)


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(mounts(("/", "nfs"), ("/mail", "ext4")), id="local disk on a network root"),
        pytest.param(mounts(("/", "ext4"), ("/mailbox", "nfs")), id="a neighbour"),
        pytest.param(mounts(("/mail/\\303", "nfs"), ("/", "overlay")), id="a name with escapes"),
        pytest.param("", id="nothing known"),
    ],
)
def test_a_local_file_system_is_fine(table: str) -> None:
    check_local(Path("/mail/out"), table)


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").touch()

    with pytest.raises(RunError, match="a file, not a folder"), open_store(tmp_path / "out", program="test"):
        pass


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    with open_store(tmp_path, program="test"):
        run = subprocess.run([sys.executable, "-c", SECOND, tmp_path], capture_output=True, text=True, check=False)

    assert (run.returncode, "another run is writing" in run.stderr) == (1, True)
