"""The command with a scripted extractor in place of the network: python scripted_cli.py ARGUMENTS."""

import sys

from rogatory import cli

if __name__ == "__main__":
    cli.EXTRACTOR = "scripted:make_for_command"
    sys.exit(cli.main())
