"""Ask what the step "compare" of end asks, in each way that SQLAlchemy has.

For 10, 100 and 1000 stores of 20 items, print what each way sends and reads, and the way
of end that is nearest to it. A last word says what came out, if it was not the answer.
"""

from collections import namedtuple
from functools import partial

from sqlalchemy import func
from sqlalchemy.exc import InvalidRequestError

from models import models, sample_stores
from ways import WAYS

SIZES = [10, 100, 1000]
ITEMS = 20
WANTED = "Item 1.20"

# Its text, how many things it is to find in so many stores, how a way of loading answers it,
# and what answers it without a list: a name, the way of Hibernate, and a function.
Question = namedtuple("Question", "text expected ask others")

Store, Item = models("select")


def all_items(way, session):
    return sum(len(list(store.items)) for store in way.stores(session))


def store_names(way, session):
    return len([store.name for store in way.stores(session)])


def store_sizes(way, session):
    if way.lazy == "dynamic":
        return sum(store.items.count() for store in way.stores(session))
    return sum(len(store.items) for store in way.stores(session))


def one_item(way, session):
    items = way.first_store(session).items
    if way.lazy == "dynamic":
        items = items.filter_by(name=WANTED)
    return len([item for item in items if item.name == WANTED])


def new_item(way, session):
    store = way.first_store(session)
    item = way.Item(name="Sofa", price=18)
    store.items.append(item)
    session.flush()
    return int(item.id is not None)


def select_names(session):
    return len(session.query(Store.name, Item.name).join(Store.items).all())


def select_sizes(session):
    sizes = session.query(Store.name, func.count(Item.id))
    return sum(size for _, size in sizes.outerjoin(Store.items).group_by(Store.id))


def query_item(session):
    return len(session.query(Item).filter_by(store_id=1, name=WANTED).all())


def item_with_store(session):
    store = session.get(Store, 1)
    item = Item(name="Sofa", price=18)
    session.add(item)
    item.store = store
    session.flush()
    return int(item.id is not None)


def item_with_id(session):
    item = Item(name="Sofa", price=18, store_id=1)
    session.add(item)
    session.flush()
    return int(item.id is not None)


QUESTIONS = [
    Question(
        "Every store with its items",
        lambda stores: stores * ITEMS,
        all_items,
        [("query(Store.name, Item.name)", "projection", select_names)],
    ),
    Question("The names of the stores", lambda stores: stores, store_names, []),
    Question(
        "The number of items of each store",
        lambda stores: stores * ITEMS,
        store_sizes,
        [("query(Store.name, count)", "projection", select_sizes)],
    ),
    Question(
        "One item of one store, by its name",
        lambda stores: 1,
        one_item,
        [("query(Item)", "query", query_item)],
    ),
    Question(
        "One new item for one store",
        lambda stores: 1,
        new_item,
        [
            ("item.store = store", "lazy", item_with_store),
            ("Item(store_id=1)", "write-only", item_with_id),
        ],
    ),
]


def main():
    databases = [sample_stores(stores, ITEMS) for stores in SIZES]
    print(f"SQLALCHEMY: What does each way send and read, with {ITEMS} items a store?")
    print()
    titles = "statements", "rows read", "entities loaded"
    print_row("", [f"{title:>24}" for title in titles])
    print_row("stores", [f"{size:>8}" for size in SIZES * 3], "Hibernate")
    for question in QUESTIONS:
        print()
        print(question.text)
        ways = [(way.name, way.step, partial(question.ask, way)) for way in WAYS]
        for name, step, ask in ways + question.others:
            results = [
                measure(database, ask, question.expected(stores))
                for stores, database in zip(SIZES, databases)
            ]
            numbers = zip(*(counts for counts, _ in results))
            print_row(
                "  " + name,
                [f"{number:>8}" for measure in numbers for number in measure],
                step,
                results[-1][1],
            )


def measure(database, ask, expected):
    """Ask in a session of its own: what was counted, and what is wrong with the answer."""
    with database.session() as session:
        try:
            found = ask(session)
            note = "" if found == expected else f"{found} of {expected} found"
        except InvalidRequestError as refused:
            note = type(refused).__name__
    return database.counts(), note


def print_row(name, numbers, *words):
    row = f"{name:<32}" + "".join(numbers)
    print("  ".join([row, *words]).rstrip())


if __name__ == "__main__":
    main()
