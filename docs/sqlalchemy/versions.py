"""Show what is not the same in all versions of SQLAlchemy."""

import warnings

import sqlalchemy
from sqlalchemy.orm.exc import LoaderStrategyException

from models import models, sample_stores
from parts import log, names, part, refusal, say, show_parts

VERSION = ".".join(sqlalchemy.__version__.split(".")[:2])


@part("item.store = store, and nothing else is said of the item.")
def assign():
    Store, Item = models("select")
    with sample_stores(1, 1, log=log).session() as session:
        item = Item(name="Chair", price=15.99)
        item.store = session.get(Store, 1)
        say(f"in the session: {item in session}")
        session.flush()


@part('lazy="write_only": to add reads nothing, and nobody loads the list by mistake.')
def write_only():
    try:
        Store, Item = models("write_only")
        Store()
    except LoaderStrategyException as refused:
        say(refusal(refused))
        return
    with sample_stores(1, 20, log=log).session() as session:
        store = session.get(Store, 1)
        store.items.add(Item(name="Chair", price=15.99))
        session.flush()
        try:
            list(store.items)
        except TypeError as error:
            say(refusal(error))
        say(names(session.scalars(store.items.select().limit(3))))


@part('lazy="noload" is advised against.')
def noload():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        models("noload")[0]()
    said = [w.message for w in caught if "noload" in str(w.message)]
    say(refusal(said[0]) if said else "Nothing is said.")


if __name__ == "__main__":
    show_parts(f"VERSIONS: What SQLAlchemy {VERSION} does, and others do not.")
