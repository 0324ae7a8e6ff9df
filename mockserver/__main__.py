"""Run the `pinterest-mock` command with `python -m mockserver`."""

import io
import signal
import sys


def main() -> None:
    """Run the command: interrupted while it loads, it ends as any program would, without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from mockserver.cli.main import main as command

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            # The reader of a file or pipe does not know this machine's code page, and an error may quote any bytes.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        command(prog_name="pinterest-mock")
    except OSError as problem:
        sys.exit(f"Error: Cannot print: {problem.strerror}.")


if __name__ == "__main__":
    main()
