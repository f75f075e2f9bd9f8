"""Tables through PyODPS: made, written, read, in each of its ways."""
import datetime
import decimal
import warnings

import pandas
from checks import check, equal
from odps import errors
from odps.tunnel import TableTunnel
from odps.tunnel.io.stream import CompressOption
from pyodps_client import connected, read, refused

warnings.simplefilter("ignore")
odps = connected()
Algorithm = CompressOption.CompressAlgorithm
PLAIN = "id bigint, name string, score double, ok boolean, at datetime, amount decimal(10,2), day date, raw binary"
ROWS = [
    [1, "alice", 1.5, True, datetime.datetime(2026, 1, 2, 3, 4, 5), decimal.Decimal("12.30"), datetime.date(1969, 12, 31), b"\x00\xff"],
    [2**63 - 1, "é 中文 😀", -0.25, False, None, decimal.Decimal("-0.01"), None, b""],
    [-(2**63) + 1, None, None, None, None, None, None, None],
    [0, "", 0.0, True, None, None, None, None],
]


def new_table(name, columns, **options):
    odps.delete_table(name, if_exists=True)
    return odps.create_table(name, columns, **options)


def write(table, rows, **options):
    with table.open_writer(**options) as writer:
        writer.write(rows)


@check
def makes_and_drops():
    """PyODPS creates, describes, lists and drops tables"""
    table = new_table("py_made", PLAIN, comment="it's ‘made’", lifecycle=7)
    assert odps.exist_table("py_made") and "py_made" in [each.name for each in odps.list_tables(prefix="py_")]
    table.reload()
    equal([(column.name, str(column.type)) for column in table.table_schema.columns][5:7], [("amount", "DECIMAL(10,2)"), ("day", "DATE")])
    equal((table.comment, table.lifecycle, table.size), ("it's ‘made’", 7, 0))
    equal(odps.create_table("py_made", PLAIN, if_not_exists=True).name, "py_made")
    with refused(errors.ODPSError):
        odps.create_table("py_made", PLAIN)
    table.drop()
    assert not odps.exist_table("py_made")
    with refused(errors.NoSuchObject):
        odps.get_table("py_made").reload()
    odps.delete_table("py_made", if_exists=True)


@check
def writes_and_reads():
    """PyODPS writes and reads rows: 64 bits, NULL, emoji, each plain type; overwrites; projects"""
    table = new_table("py_rows", PLAIN)
    write(table, ROWS)
    equal(read(odps, "py_rows"), ROWS)
    write(table, ROWS[:2])
    with table.open_reader() as reader:
        equal((reader.count, [record["id"] for record in reader[4:]]), (6, [1, 2**63 - 1]))
    write(table, ROWS[:2], overwrite=True)
    equal(read(odps, "py_rows", columns=["name", "id"]), [["alice", 1], ["é 中文 😀", 2**63 - 1]])
    with table.open_writer(overwrite=True):
        pass
    equal(read(odps, "py_rows"), [])


@check
def has_all_types():
    """PyODPS writes and reads small numbers, lengths, moments, intervals and nested values"""
    columns = (
        "a tinyint, b smallint, c int, d float, e char(4), f varchar(9), g timestamp, h timestamp_ntz, "
        "i array<bigint>, j map<string,bigint>, k struct<x:bigint,y:string>, l array<struct<z:array<string>>>, m json"
    )
    table = new_table("py_types", columns)
    moment = pandas.Timestamp("2026-01-02 03:04:05.123456789")
    row = [1, -300, 2**31 - 1, 0.5, "abcd", "v", moment, moment, [1, None, 3], {"k": 7}, (5, None), [(["p", None],)], '{"q":[1]}']
    write(table, [row, [None] * len(row)])
    found = read(odps, "py_types")
    equal(found[0][:6], row[:6])
    equal([pandas.Timestamp(value) for value in found[0][6:8]], [moment, moment])
    equal((found[0][8], dict(found[0][9]), tuple(found[0][10])), ([1, None, 3], {"k": 7}, (5, None)))
    equal([tuple(each) for each in found[0][11]], [(["p", None],)])
    equal(found[1], [None] * len(row))


@check
def compresses():
    """PyODPS compresses what it uploads and downloads, by deflate and zstd"""
    tunnel = TableTunnel(odps)
    for algorithm in (Algorithm.ODPS_ZLIB, Algorithm.ODPS_ZSTD):
        new_table("py_packed", PLAIN)
        option = CompressOption(algorithm)
        upload = tunnel.create_upload_session("py_packed", compress_option=option)
        for block in (0, 3):
            with upload.open_record_writer(block, compress=True) as writer:
                for row in ROWS * 50:
                    writer.write(upload.new_record(row))
        upload.commit([0, 3])
        download = tunnel.create_download_session("py_packed", compress_option=option)
        equal(download.count, 400)
        with download.open_record_reader(198, 4, compress=True) as reader:
            equal([record["id"] for record in reader], [ROWS[2][0], ROWS[3][0], ROWS[0][0], ROWS[1][0]])


@check
def has_partitions():
    """PyODPS writes and reads partitions, lists and deletes them"""
    table = new_table("py_parts", ("id bigint", "ds string, hour int"))
    write(table, [[1], [2]], partition="ds=2026-01-01,hour=1", create_partition=True)
    table.create_partition("ds='2026-01-02',hour='2'", if_not_exists=True)
    equal([str(each) for each in table.partitions], ["ds='2026-01-01',hour='1'", "ds='2026-01-02',hour='2'"])
    equal([str(each) for each in table.iterate_partitions("ds=2026-01-02")], ["ds='2026-01-02',hour='2'"])
    equal(read(odps, "py_parts", partition="ds=2026-01-01,hour=1", columns=["id"]), [[1], [2]])
    equal(read(odps, "py_parts", partition="ds=2026-01-02,hour=2"), [])
    assert table.exist_partition("ds=2026-01-02,hour=2") and not table.exist_partition("ds=2026-01-03,hour=2")
    table.delete_partition("ds=2026-01-02,hour=2")
    with refused(errors.NoSuchPartition):
        read(odps, "py_parts", partition="ds=2026-01-02,hour=2")


@check
def writes_and_reads_by_name():
    """PyODPS's write_table and read_table go on from one another, and head shows the first rows"""
    new_table("py_named", "id bigint, name string")
    odps.write_table("py_named", [[1, "a"], [2, None]])
    odps.write_table("py_named", [[3, "c"]])
    equal([record.values for record in odps.read_table("py_named")], [[1, "a"], [2, None], [3, "c"]])
    equal([record.values for record in odps.get_table("py_named").head(2)], [[1, "a"], [2, None]])


@check
def goes_to_pandas():
    """PyODPS's to_pandas reads by Arrow"""
    table = new_table("py_frame", PLAIN)
    write(table, ROWS)
    frame = table.to_pandas()
    equal((len(frame), frame["id"].tolist()), (4, [row[0] for row in ROWS]))
    for column in ("name", "score", "ok"):
        index = list(frame.columns).index(column)
        found = [None if pandas.isna(each) else each for each in frame[column]]
        equal(found, [row[index] for row in ROWS])
    equal(frame["amount"][0], decimal.Decimal("12.30"))
    equal(table.to_pandas(columns=["name", "id"], start=1, count=1).values.tolist(), [["é 中文 😀", 2**63 - 1]])
