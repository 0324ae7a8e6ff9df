"""The commands `pinterest-mock docs` and `pinterest-mock facts`."""

from __future__ import annotations

import textwrap

import click

WIDTH = 100


@click.command(short_help="Read the documentation, which is installed along.")
@click.argument("page", required=False)
def docs(page: str | None) -> None:
    """Print a page of the documentation, or the list of all. A fake that serves has them at /docs."""
    from mockserver.documentation.pages import find, pages

    try:
        if page is not None:
            click.echo_via_pager(find(page))
            return
        width = max(map(len, pages()))
        click.echo("\n".join(f"{name:<{width}}  {title}" for name, title in pages().items()))
    except LookupError as problem:
        raise click.UsageError(str(problem.args[0])) from None


@click.command(short_help="Say what TE2 or Q9 in a hint means.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
def facts(ids: tuple[str, ...]) -> None:
    """Print what the ids in hints and docstrings mean, and how sure it is; all of them without an ID."""
    from mockserver.documentation.facts import fact
    from mockserver.documentation.facts import facts as all_facts

    try:
        chosen = [fact(name) for name in ids] or list(all_facts().values())
    except LookupError as problem:
        raise click.UsageError(str(problem.args[0])) from None
    for found in chosen:
        begin = f"{found.id:<5} "
        text = f"{found.text} ({found.sure})"
        click.echo(textwrap.fill(text, WIDTH, initial_indent=begin, subsequent_indent=" " * len(begin)))
