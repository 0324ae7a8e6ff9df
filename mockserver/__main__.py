"""`python -m mockserver` is `pinterest-mock`."""

from mockserver.cli import main

main(prog_name="pinterest-mock")
