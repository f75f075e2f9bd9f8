"""PyODPS uploads and downloads one table, from an emulator and from a yardstick in turns; a JSON line for each.

Arguments: the emulator's address, the yardstick's, the bytes of the table, the rounds.
"""
import json
import random
import resource
import sys
import time

from odps import ODPS
from odps.tunnel import TableTunnel

emulator, yardstick, size, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
TABLE = "transfers"
BYTES_OF_ROW = 256


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def measured(name, subject, action):
    wall, own = time.perf_counter(), cpu()
    action()
    line = {"what": name, "subject": subject, "seconds": time.perf_counter() - wall, "cpu": cpu() - own}
    print(json.dumps(line), flush=True)


odps = ODPS("testid", "testsecret", project="vault", endpoint=emulator + "/api")
source = random.Random(19)
count = size // BYTES_OF_ROW
table = odps.create_table(TABLE, "id bigint, price double, name string, note string", if_not_exists=True)
texts = ["".join(source.choices("abcdefghijklmnopqrstuvwxyz ", k=112)) for _ in range(1000)]
tunnels = {"emulator": TableTunnel(odps, endpoint=emulator), "yardstick": TableTunnel(odps, endpoint=yardstick)}
records = [table.new_record([2**40 + n, n / 7, texts[n], texts[-n]]) for n in range(1000)]


def upload(tunnel):
    session = tunnel.create_upload_session(TABLE, overwrite=True)
    with session.open_record_writer(0) as writer:
        for number in range(count):
            writer.write(records[number % 1000])
    session.commit([0])


def download(tunnel):
    session = tunnel.create_download_session(TABLE)
    assert session.count == count, (session.count, count)
    with session.open_record_reader(0, session.count) as reader:
        assert sum(1 for _ in reader) == count


for number in range(rounds):
    order = sorted(tunnels, reverse=number % 2 == 1)
    for name, action in (("upload", upload), ("download", download)):
        for subject in order:
            measured(name, subject, lambda: action(tunnels[subject]))
