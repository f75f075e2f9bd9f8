"""SQL through PyODPS: statements, results by the instance tunnel and in CSV, and what is refused."""
import warnings

from checks import check, equal
from odps import errors
from pyodps_client import connected, refused

warnings.simplefilter("ignore")
odps = connected()


def rows_of(statement, **options):
    with odps.execute_sql(statement).open_reader(**options) as reader:
        return [record.values for record in reader]


@check
def queries():
    """PyODPS executes SQL, and reads results by the instance tunnel and as CSV"""
    odps.delete_table("sql_rows", if_exists=True)
    odps.execute_sql("CREATE TABLE sql_rows (id BIGINT, name STRING)")
    odps.execute_sql("INSERT INTO TABLE sql_rows VALUES (1, 'a'), (2, '😀 it\\'s'), (3, NULL)")
    for tunnel in (True, False):
        equal(rows_of("SELECT id, name FROM sql_rows WHERE id > 1 ORDER BY id LIMIT 5", tunnel=tunnel), [[2, "😀 it's"], [3, None]])
    equal(rows_of("SELECT COUNT(*) FROM sql_rows"), [[3]])
    odps.execute_sql("INSERT OVERWRITE TABLE sql_rows SELECT id, name FROM sql_rows WHERE id = 1")
    equal(rows_of("SELECT * FROM sql_rows"), [[1, "a"]])
    equal(odps.execute_sql("SELECT * FROM sql_rows").open_reader(tunnel=True).to_pandas().values.tolist(), [[1, "a"]])
    with odps.execute_sql("SHOW TABLES").open_reader() as reader:
        assert "sql_rows" in reader.raw, reader.raw
    with odps.execute_sql("DESC sql_rows").open_reader() as reader:
        assert "name" in reader.raw and "string" in reader.raw.lower(), reader.raw


@check
def follows_instances():
    """PyODPS follows an instance by the routes that it polls"""
    instance = odps.run_sql("SELECT 1")
    instance.wait_for_success()
    again = odps.get_instance(instance.id)
    assert again.is_terminated() and again.is_successful()
    equal(again.get_sql_query().rstrip(";"), "SELECT 1")
    equal([(name, task.status.value) for name, task in again.get_task_statuses().items()], [("AnonymousSQLTask", "SUCCESS")])
    assert instance.id in [each.id for each in odps.list_instances()]
    assert not odps.exist_instance("20260101000000000gnone")


@check
def refuses():
    """PyODPS raises the exception of each refusal of SQL"""
    with refused(errors.NoSuchTable, "ODPS-0130131"):
        odps.execute_sql("SELECT * FROM sql_none")
    with refused(errors.ParseError, "ODPS-0130161"):
        odps.execute_sql("SELEC 1")
    instance = odps.run_sql("SELECT * FROM sql_none")
    assert not instance.is_successful()
    with refused(errors.NoSuchTable):
        instance.wait_for_success()
    with refused(errors.InstanceTypeNotSupported):
        odps.execute_sql("SHOW TABLES").open_reader(tunnel=True)
