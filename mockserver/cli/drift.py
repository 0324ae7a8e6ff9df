"""The command `pinterest-mock drift`, which reports what has changed at Pinterest."""

from __future__ import annotations

import json
from pathlib import Path

import click

A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(short_help="Compare a record of live tests, or a newer description, with the fake.")
@click.argument("record", type=A_FILE, required=False)
@click.option("--openapi", "description", type=A_FILE, help="A description of API v5 in OpenAPI 3.0, as JSON.")
def drift(record: Path | None, description: Path | None) -> None:
    """Print, per operation, where Pinterest differs from what the fake knows; exit with status 1 if it does.

    RECORD is what `pytest --pinterest-live --pinterest-record RECORD` left.
    """
    from mockserver.contract.description import contract
    from mockserver.drift import compare
    from mockserver.drift.record import load

    if (record is None) == (description is None):
        raise click.UsageError("Name either a record or --openapi FILE.")
    try:
        if record is not None:
            recorded, exchanges = load(record)
            source, differences = f"recorded on {recorded}", compare.of_record(exchanges)
        else:
            assert description is not None
            content = json.loads(description.read_text(encoding="utf-8"))
            differences = compare.of_description(content)
            source = f"API description {content.get('info', {}).get('version', 'without a version')}"
    except ValueError as problem:
        raise click.ClickException(f"{record or description}: {problem}") from None
    click.echo(f"{source}, beside the fake's description {contract().version}:")
    for name, lines in differences.items():
        click.echo("\n  ".join([f"\n{name}", *lines]))
    click.echo(
        f"\n{len(differences)} operation{'s differ' if len(differences) != 1 else ' differs'}."
        if differences
        else "Nothing differs."
    )
    if differences:
        raise SystemExit(1)
