"""A database in memory that counts what is sent to it and what is read from it."""

import sqlite3
from collections import namedtuple

from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session

Counts = namedtuple("Counts", "statements rows entities")


class Database:
    """SQLite in memory with tables and rows to begin with, which are not counted."""

    def __init__(self, metadata, rows, log=lambda number, statement: None):
        """rows has a list of dictionaries for each name of a table that has any.

        After that, log is told the number and the text of each statement.
        """
        self._engine = create_engine("sqlite://", connect_args={"factory": _Connection})
        metadata.create_all(self._engine)
        with self._engine.begin() as connection:
            for name, of_table in rows.items():
                connection.execute(metadata.tables[name].insert(), of_table)
        self._log = log
        event.listen(self._engine, "before_cursor_execute", self._count_statement)

    def session(self):
        """Open a new session, and count from nothing again."""
        self._statements = self._entities = _Cursor.rows = 0
        session = Session(self._engine)
        event.listen(session, "loaded_as_persistent", self._count_entity)
        return session

    def _count_statement(self, connection, cursor, statement, *_):
        self._statements += 1
        self._log(self._statements, statement)

    def _count_entity(self, session, entity):
        self._entities += 1

    def counts(self):
        """The statements sent, the rows fetched by the driver, and the entities loaded."""
        return Counts(self._statements, _Cursor.rows, self._entities)


class _Connection(sqlite3.Connection):
    """Hands out cursors that count."""

    def cursor(self):
        return super().cursor(_Cursor)


class _Cursor(sqlite3.Cursor):
    """Counts each row that SQLAlchemy fetches."""

    rows = 0

    def fetchone(self):
        row = super().fetchone()
        _Cursor.rows += row is not None
        return row

    def fetchmany(self, size):
        return self._counted(super().fetchmany(size))

    def fetchall(self):
        return self._counted(super().fetchall())

    def _counted(self, rows):
        _Cursor.rows += len(rows)
        return rows
