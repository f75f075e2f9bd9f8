"""Starts the target and prints its address; stops on SIGTERM and on Ctrl-C."""

import argparse
import signal
import sys


def stop(*_: object) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second signal is ignored
    raise KeyboardInterrupt


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python-target", description="MaxCompute storage encryption, emulated in Python."
    )
    parser.add_argument("--port", type=int, default=8080, help="0 takes any that is free")
    port: int = parser.parse_args().port

    try:
        from server import Server  # imported here, to report a missing package in one line
    except ModuleNotFoundError as missing:
        print(f"{missing} (on Debian: apt install python3-cryptography)", file=sys.stderr)
        return 2

    try:
        signal.signal(signal.SIGTERM, stop)
        with Server(port) as server:
            print(server.address, flush=True)
            server.serve_forever()
    except KeyboardInterrupt:
        return 0
    except (OSError, OverflowError) as error:
        print(f"cannot listen on port {port}: {error}", file=sys.stderr)
        return 2
    return 0


sys.exit(main())
