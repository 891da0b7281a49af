"""The command `rogatory`: reads its arguments, calls the rooms, prints, and turns errors into exit codes."""

import argparse
import datetime as dt
import importlib.metadata
import logging
import os
import shutil
import sys
from collections.abc import Sequence
from multiprocessing import forkserver
from pathlib import Path
from typing import TYPE_CHECKING

from rogatory.errors import RogatoryError, RunError

if TYPE_CHECKING:
    from rogatory.batch import Factory, Plan
    from rogatory.settings import Settings

# Rooms are imported inside the commands, so that --help answers at once and `process` never loads in
# its own process what only its workers need.
# ruff: noqa: PLC0415

EXTRACTOR = "rogatory.batch.extraction:make"
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 all is filed, 1 something was refused, 2 it could not run."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a text stream unless replaced
    given = _parser().parse_args(arguments)
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except RogatoryError as error:
        print(f"rogatory: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("rogatory: stopped; the same command goes on where it was", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # whoever read the output has seen enough; Python must not complain while it shuts down
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rogatory", description="Reads requests for mutual legal assistance and proposes where each belongs."
    )
    parser.add_argument("--version", action="version", version=_program())
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings; ./rogatory.toml if there is one")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    process = commands.add_parser("process", help="read a folder of mail and file a record for every request in it")
    process.add_argument(
        "inbox", nargs="+", type=Path, metavar="INBOX", help="a folder, searched recursively, or files"
    )
    process.add_argument("--out", type=Path, metavar="FOLDER", help="where everything is kept")
    process.add_argument("--workers", type=_positive, metavar="N", help="processes that extract at the same time")
    process.add_argument("--again", action="store_true", help="append a new revision to what has a record already")
    process.add_argument("--quiet", action="store_true", help="no progress")
    _add_reading(process)
    process.set_defaults(run=_process)
    watch = commands.add_parser("watch", help="file what arrives in folders, until told to stop")
    watch.add_argument("inbox", nargs="*", type=Path, metavar="INBOX", help="folders, searched recursively")
    watch.add_argument("--out", type=Path, metavar="FOLDER", help="where everything is kept")
    watch.add_argument("--workers", type=_positive, metavar="N", help="processes that extract at the same time")
    watch.add_argument("--every", type=_seconds, default=5.0, metavar="SECONDS", help="how often to look; 5")
    watch.add_argument(
        "--steady", type=_seconds, default=10.0, metavar="SECONDS", help="how long a file must have stayed as it is; 10"
    )
    watch.add_argument(
        "--status", action="store_true", help="say how the watch on the output folder fares; 1 if not well"
    )
    watch.add_argument("--quiet", action="store_true", help="no progress")
    _add_reading(watch)
    watch.set_defaults(run=_watch)
    show = commands.add_parser("show", help="print a record")
    show.add_argument(
        "what", metavar="FILE|ID", help="a PDF, mail or other document, a record's .json, or the start of an id"
    )
    show.add_argument("--out", type=Path, metavar="FOLDER", help="the output folder in which the record is")
    show.add_argument("--html", action="store_true", help="write a page with the evidence drawn on the page images")
    show.add_argument("--to", type=Path, metavar="FILE", help="where that page is written; ID.html here if not given")
    _add_reading(show)
    show.set_defaults(run=_show)
    config = commands.add_parser("config", help="print the settings, the office and the versions in use")
    config.add_argument("--model", metavar="NAME", help="which model")
    config.set_defaults(run=_config)
    export = commands.add_parser("export", help="write the views of an output folder again")
    export.add_argument("out", type=Path, metavar="OUT")
    export.set_defaults(run=_export)
    _add_register(commands)
    _add_site(commands)
    _add_custody(commands)
    return parser


def _add_register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    register = commands.add_parser("register", help="take in the office's own files, so that follow-ups find theirs")
    register.add_argument("act", choices=("import",))
    register.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="a CSV with the columns kind, our_number, their_numbers, states, persons, desk, caseworker, status",
    )
    register.add_argument("--out", type=Path, metavar="FOLDER", help="the output folder")
    register.add_argument("--replace", action="store_true", help="drop what an earlier import had and this lacks")
    register.set_defaults(run=_register)


def _add_site(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    serve = commands.add_parser("serve", help="start the review site on an output folder")
    serve.add_argument("out", type=Path, metavar="OUT")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on; this machine only if not given")
    serve.add_argument("--port", type=_positive, default=8000, metavar="N")
    serve.add_argument("--certificate", type=Path, metavar="PEM", help="encrypt with this certificate")
    serve.add_argument("--key", type=Path, metavar="PEM", help="the certificate's key")
    serve.add_argument("--proxied", action="store_true", help="a proxy in front encrypts and alone reaches the port")
    serve.add_argument("--letters", type=Path, metavar="FOLDER", help="the office's own templates of letters")
    serve.add_argument("--today", type=_day, metavar="DATE", help="the day from which urgency is told")
    serve.set_defaults(run=_serve)
    user = commands.add_parser("user", help="make, list and close accounts of the review site")
    user.add_argument("act", choices=("add", "password", "close", "list"))
    user.add_argument("name", nargs="?", metavar="NAME")
    user.add_argument("--out", type=Path, metavar="FOLDER", help="the output folder")
    user.add_argument("--role", help="intake, caseworker, lawyer, supervisor, auditor, ml_engineer or administrator")
    user.add_argument(
        "--desk", action="append", default=[], metavar="DESK", help="a desk of a caseworker; again for more"
    )
    user.set_defaults(run=_user)


def _add_custody(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    audit = commands.add_parser("audit", help="prove the audit trail, or write it out")
    audit.add_argument("act", choices=("verify", "export"))
    audit.add_argument("out", type=Path, metavar="OUT")
    audit.add_argument("--known", metavar="N:HASH", help="an entry as an earlier verify told it; shows a cut-off end")
    audit.add_argument(
        "--to", type=Path, metavar="FILE", help="the CSV that export writes; standard output if not given"
    )
    audit.add_argument("--since", type=_day, metavar="DATE", help="export from this day on")
    audit.add_argument("--record", default="", metavar="ID", help="export what concerns one record or document")
    audit.set_defaults(run=_audit)
    purge = commands.add_parser("purge", help="erase a request with all that was made of it; a tombstone stays")
    purge.add_argument("record", metavar="RECORD", help="eight or more digits of the record's id")
    purge.add_argument("--out", type=Path, metavar="FOLDER", help="the output folder")
    purge.add_argument("--by", required=True, metavar="NAME", help="who purges; stays in the tombstone")
    purge.add_argument("--reason", required=True, metavar="TEXT", help="why, without names; stays in the tombstone")
    purge.add_argument("--together", action="store_true", help="with other requests of the same file or mail")
    purge.set_defaults(run=_purge)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="NAME", help="which model")
    parser.add_argument("--received", type=_moment, metavar="DATE", help="when all of it was received")
    parser.add_argument("--today", type=_day, metavar="DATE", help="the day from which urgency is assessed")


def _process(given: argparse.Namespace) -> int:
    settings = _settings(given)
    out = _out(settings)
    _prepare_workers()
    from rogatory.batch import DocumentReader, Progress, process, table

    reader = DocumentReader.of(settings, out)
    plan = _plan(given, settings, reader.version)
    progress = Progress(None if given.quiet else sys.stderr)
    summary = process(plan, reader, _factory(settings, plan.today), progress)
    _write_config(out, settings)
    print(table(summary, width=_width()))
    return summary.exit_code


def _watch(given: argparse.Namespace) -> int:
    settings = _settings(given)
    out = _out(settings)
    if given.status:
        from rogatory.batch.health import status

        well, said = status(out)
        print(said)
        return 0 if well else 1
    if not given.inbox:
        raise RunError("watch", "no inbox is named", "rogatory watch INBOX --out OUT")
    _prepare_workers()
    from rogatory.batch import DocumentReader, Progress, Rhythm, watch

    reader = DocumentReader.of(settings, out)
    watch(
        _plan(given, settings, reader.version),
        reader,
        lambda day: _factory(settings, day),
        Rhythm(given.every, given.steady),
        today=lambda: given.today or dt.date.today(),
        progress=Progress(None if given.quiet else sys.stderr),
    )
    _write_config(out, settings)
    return 0


def _plan(given: argparse.Namespace, settings: "Settings", reader: str) -> "Plan":
    from rogatory.batch import Plan
    from rogatory.office import load_office

    office = load_office(settings.office)
    return Plan(
        inboxes=tuple(given.inbox),
        out=_out(settings),
        zone=office.zone,
        office=office,
        today=given.today or dt.date.today(),
        program=f"{_program()} {reader}",
        received=given.received,
        workers=settings.workers,
        limits=settings.limits,
        again=getattr(given, "again", False),
    )


def _write_config(out: Path, settings: "Settings") -> None:
    from rogatory.settings import as_toml
    from rogatory.store.place import write_whole, writing_to

    with writing_to(out):
        write_whole(out / "config.toml", (as_toml(_resolved(settings)).encode(),))


def _prepare_workers() -> None:
    """Have the process from which workers are forked import what they need, while this one imports its own.

    All of them get one thread: the workers themselves fill the cores, and a process that forks may have no second.
    """
    os.environ.update(dict.fromkeys(ONE_THREAD, "1") | {"TOKENIZERS_PARALLELISM": "false"})
    forkserver.set_forkserver_preload([EXTRACTOR.partition(":")[0]])
    forkserver.ensure_running()


def _show(given: argparse.Namespace) -> int:
    from rogatory.review.printed import printed
    from rogatory.review.shown import images, look_up

    settings = _settings(given)
    today = given.today or dt.date.today()
    factory = _factory(settings, today)
    found = look_up(given.what, settings, factory, received=given.received, today=today)
    if not given.html:
        print("\n\n".join(printed(record, width=_width()) for shown in found for record in shown.records))
        return 0
    from rogatory.review.page import page
    from rogatory.store.place import write_whole, writing_to

    if given.to and sum(len(shown.records) for shown in found) > 1:
        raise RunError(given.to, "there are several records, which do not fit one page", "Name one by its id")
    for shown in found:
        drawn = images(shown, settings.limits.for_reading())
        for record in shown.records:
            path = given.to or Path(f"{record.id}.html")
            with writing_to(path):
                write_whole(path, (page(record, drawn).encode(),))
            print(path)
    return 0


def _config(given: argparse.Namespace) -> int:
    from rogatory.settings import as_toml

    print(as_toml(_resolved(_settings(given))))
    return 0


def _export(given: argparse.Namespace) -> int:
    from rogatory.store import open_store, write_views

    if not (given.out / "rogatory.db").is_file():
        raise RunError(given.out, "there is no rogatory.db in this folder", "Name the --out folder of an earlier run")
    with open_store(given.out, program=_program()) as store:
        broken = store.first_break()
        if broken is not None:
            raise RunError(given.out, f"in the audit trail {broken}", "Restore the folder from its backup")
        book = write_views(store)
    for fault in book.faults:
        print(f"rogatory: {fault}", file=sys.stderr)
    print(f"{given.out}: {book.parts['total']} parts, {'balanced' if not book.faults else 'not balanced'}")
    return 2 if book.faults else 0


def _register(given: argparse.Namespace) -> int:
    import hashlib

    from rogatory.office import load_office
    from rogatory.office.register import read_register
    from rogatory.store import open_store, write_views
    from rogatory.store.judged import judge_of

    settings = _settings(given)
    entries = read_register(given.file)
    judge = judge_of(load_office(settings.office))
    sha256 = hashlib.sha256(given.file.read_bytes()).hexdigest()
    with open_store(_out(settings), program=_program()) as store:
        new, known = store.take_register(entries, sha256, replace=given.replace)
        looked = store.relate_all(judge)
        write_views(store)
    print(f"{given.file}: {new} new and {known} known files and cases; {looked} records looked up")
    return 0


def _serve(given: argparse.Namespace) -> int:
    from rogatory.office import load_office
    from rogatory.review.app import make_app
    from rogatory.review.serving import serve
    from rogatory.store.site import prepare

    settings = _settings(given)
    prepare(given.out, program=_program())
    day: dt.date | None = given.today
    app = make_app(
        given.out,
        load_office(settings.office),
        limits=settings.limits.for_reading(),
        today=(lambda: day) if day else None,
        letters_path=given.letters,
    )
    scheme = "https" if given.certificate else "http"
    print(f"{scheme}://{given.host}:{given.port}  (Ctrl-C ends it)", flush=True)
    serve(
        app,
        host=given.host,
        port=given.port,
        certificate=given.certificate,
        key=given.key,
        proxied=given.proxied,
    )
    return 0


def _user(given: argparse.Namespace) -> int:
    from rogatory.review.accounts import change, listed
    from rogatory.store.site import prepare

    out = _out(_settings(given))
    prepare(out, program=_program())
    if given.act == "list":
        print("\n".join(listed(out)))
        return 0
    if not given.name:
        raise RunError("user", "no name is given", f"rogatory user {given.act} NAME")
    password = _password() if given.act in ("add", "password") else ""
    print(change(out, given.act, given.name, password=password, role=given.role, desks=given.desk))
    return 0


def _audit(given: argparse.Namespace) -> int:
    from rogatory.store.audit import last
    from rogatory.store.place import write_whole, writing_to
    from rogatory.store.trail import exported, open_trail, verify

    n, _, digest = (given.known or "0:").partition(":")
    if given.known and not (n.isdecimal() and digest):
        raise RunError("--known", f"{given.known!r} is no entry", "Write it as verify tells it: N:HASH")
    with open_trail(given.out) as trail:
        broken = verify(trail, (int(n), digest) if given.known else None)
        if broken is not None:
            print(f"rogatory: {given.out}: {broken}", file=sys.stderr)
        if given.act == "export" and given.to:
            with writing_to(given.to):
                write_whole(given.to, exported(trail, since=given.since, record=given.record))
        elif given.act == "export":
            lines = exported(trail, since=given.since, record=given.record)
            sys.stdout.writelines(line.decode("utf-8-sig").replace("\r\n", "\n") for line in lines)
        elif broken is None:
            number, known = last(trail)
            print(f"{given.out}: {number} entries, the chain holds; note down --known {number}:{known}")
    return 0 if broken is None else 1


def _purge(given: argparse.Namespace) -> int:
    from rogatory.office import load_office
    from rogatory.store.judged import judge_of
    from rogatory.store.purge import open_to_purge, purge

    settings = _settings(given)
    judge = judge_of(load_office(settings.office))
    with open_to_purge(_out(settings), program=_program()) as (store, connection):
        done = purge(store, connection, given.record, judge, by=given.by, reason=given.reason, together=given.together)
    for record in done.records:
        print(f"{record} is purged")
    print(f"{done.files} files and {done.backups} backups of the database are deleted")
    for path in done.left:
        print(f"rogatory: {path} is still there and would be taken in again as new", file=sys.stderr)
    return 0


def _password() -> str:
    """Ask twice on a terminal; else take the first line that comes in."""
    import getpass

    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    password = getpass.getpass("Password: ")
    if getpass.getpass("Once more: ") != password:
        raise RunError("user", "the two passwords differ", "Try again")
    return password


def _settings(given: argparse.Namespace) -> "Settings":
    """Return the settings with the command line's own words laid over them."""
    from rogatory.settings import load_settings

    said = {name: value for name in ("out", "workers", "model") if (value := getattr(given, name, None)) is not None}
    return load_settings(given.settings).model_copy(update=said)


def _out(settings: "Settings") -> Path:
    if settings.out is None:
        raise RunError("rogatory", "no output folder is given", "Name one with --out, or `out` in the settings")
    return settings.out


def _factory(settings: "Settings", today: dt.date) -> "Factory":
    from rogatory.batch import Factory
    from rogatory.settings import model_folder

    model = model_folder(settings)
    if model is None:
        print(f"rogatory: no model under {settings.models}: the rules work alone and find less", file=sys.stderr)
    arguments = {
        "model": str(model) if model else None,
        "office": str(settings.office) if settings.office else None,
        "today": today.isoformat(),
    }
    return Factory(EXTRACTOR, arguments)


def _resolved(settings: "Settings") -> dict[str, object]:
    """Return the settings, the office and the versions in use as one table."""
    from rogatory.office import load_office
    from rogatory.reading import READER_NAME, READER_VERSION
    from rogatory.record import SCHEMA_VERSION
    from rogatory.settings import model_folder

    office = load_office(settings.office)
    parts = ("spacy", "pypdfium2", "pdfplumber", "typst", "onnxruntime", "pydantic", "numpy")
    versions = {"rogatory": _program(), "record": SCHEMA_VERSION, "reader": f"{READER_NAME}/{READER_VERSION}"}
    versions |= {name: importlib.metadata.version(name) for name in parts}
    return {
        **settings.model_dump(mode="json", exclude={"model"}),
        "model": str(model_folder(settings) or "") or None,
        "versions": versions,
        "office_profile": office.model_dump(mode="json"),
    }


def _program() -> str:
    return f"rogatory {importlib.metadata.version('rogatory')}"


def _width() -> int:
    return shutil.get_terminal_size((140, 24)).columns


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < 86400:
        raise argparse.ArgumentTypeError("must be between 0 and a day")
    return seconds


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day written YYYY-MM-DD") from error


def _moment(text: str) -> dt.datetime | dt.date:
    try:
        return dt.date.fromisoformat(text) if len(text) == 10 else dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day or time written YYYY-MM-DD[THH:MM]") from error
