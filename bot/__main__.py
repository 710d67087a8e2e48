"""The command line: `python -m bot ask | doctor | packs | serve | storage | train | …`."""

import sys

from bot.command_line.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
