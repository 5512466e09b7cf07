"""Show what SQLAlchemy does, for each thing that the pages say of it."""

import sqlalchemy.orm as orm
from sqlalchemy.exc import IntegrityError, InvalidRequestError

from models import models, sample_stores
from other_models import Book, Goods, Kiosk, Offer, Town, sample_kiosks
from parts import log, names, part, refusal, say, show_parts


@part("back_populates sets the other side, in memory and at once.")
def back_populates():
    Store, Item = models("select")
    store, other, chair = Store(name="First"), Store(name="Second"), Item(name="Chair")
    store.items.append(chair)
    say(f"store.items.append(chair): chair.store is {chair.store.name}")
    store.items.remove(chair)
    say(f"store.items.remove(chair): chair.store is {chair.store}")
    chair.store = other
    say(f"chair.store = other: other.items is {names(other.items)}")


@part("It does nothing for store_id. An item that is expired follows it.")
def store_id():
    Store, Item = models("select")
    with sample_stores(2, 1, log=log).session() as session:
        item = session.get(Item, 1)
        say(f"item.store: {item.store.name}")
        item.store_id = 2
        session.flush()
        say(f"item.store_id = 2, and flush. item.store: {item.store.name}")
        session.expire(item)
        say(f"expire(item). item.store: {item.store.name}")


@part("A relationship is lazy unless you say otherwise, and saves what is new.")
def defaults():
    Store, Item = models("select")
    say(f"lazy: {Item.store.property.lazy}")
    say(f"cascade: {', '.join(sorted(Item.store.property.cascade))}")
    with sample_stores(1, 1, log=log).session() as session:
        session.add(Store(name="First", items=[Item(name="Chair", price=15.99)]))
        session.flush()


@part('lazy="dynamic": each read is a query. To get at the items sends nothing.')
def dynamic():
    Store, Item = models()
    with sample_stores(1, 20, log=log).session() as session:
        store = session.get(Store, 1)
        items = store.items
        say("store.items: nothing is sent")
        say(f"all(): {len(items.all())} items")
        say(
            f'filter_by(name="Item 1.3").first(): {items.filter_by(name="Item 1.3").first().name}'
        )
        say(f"count(): {items.count()}")
        say(f"[5:10]: {names(items[5:10])}")
        items.append(Item(name="Chair", price=15.99))
        say("append(chair): nothing is sent before the flush")
        session.flush()


@part("filter_by takes keyword arguments alone.")
def filter_by():
    Store, Item = models()
    with sample_stores(1, 1).session() as session:
        items = session.get(Store, 1).items
        try:
            items.filter_by(name == "Chair")
        except NameError as error:
            say(f'filter_by(name=="Chair"), no variable name: {refusal(error)}')
        try:
            wrong(items, "Chair")
        except TypeError as error:
            say(f'filter_by(name=="Chair"), a variable name: {refusal(error)}')
        say(f'filter_by(name="Chair"): {items.filter_by(name="Chair").all()}')
        say(f'filter(Item.name == "Chair"): {items.filter(Item.name == "Chair").all()}')


def wrong(items, name):
    items.filter_by(name == "Chair")


@part("To append to a list that is not loaded loads it.")
def append():
    Store, Item = models("select")
    with sample_stores(1, 20, log=log).session() as session:
        store = session.get(Store, 1)
        store.items.append(Item(name="Chair", price=15.99))
        say("append(chair), and flush:")
        session.flush()


@part("A commit expires everything: what was loaded is loaded again.")
def commit():
    Store, _ = models("select")
    with sample_stores(3, 2, log=log).session() as session:
        stores = session.query(Store).all()
        say(f"{sum(len(store.items) for store in stores)} items")
        session.commit()
        say("commit, and the same question again:")
        say(f"{sum(len(store.items) for store in stores)} items")


@part("After its session a list that was not loaded is refused.")
def detached():
    Store, _ = models("select")
    with sample_stores(1, 2).session() as session:
        store = session.get(Store, 1)
    try:
        len(store.items)
    except orm.exc.DetachedInstanceError as error:
        say(refusal(error))


@part("An item that is deleted is deleted, whether or not a list still holds it.")
def delete():
    Store, Item = models("select")
    with sample_stores(1, 2, log=log).session() as session:
        store = session.get(Store, 1)
        session.delete(store.items[0])
        session.flush()
        say(f"The list still holds {names(store.items)}.")


@part(
    "An item that leaves its list loses its store, or is deleted if the model says so."
)
def leave():
    Store, _ = models("select")
    with sample_stores(1, 2, log=log).session() as session:
        store = session.get(Store, 1)
        store.items.remove(store.items[0])
        try:
            session.flush()
        except IntegrityError as error:
            say(f"{type(error.orig).__name__}: {error.orig}")
    Store, _ = models("select", cascade="all, delete-orphan")
    say('The same with cascade="all, delete-orphan":')
    with sample_stores(1, 2, log=log).session() as session:
        store = session.get(Store, 1)
        store.items.remove(store.items[0])
        session.flush()


@part('lazy="joined" adds its join to a query, and a limit still counts stores.')
def joined():
    Store, _ = models("joined")
    with sample_stores(3, 2, log=log).session() as session:
        session.query(Store).all()
        stores = session.query(Store).limit(2).all()
        say(f"{len(stores)} stores, {sum(len(store.items) for store in stores)} items")


@part("Two joinedload read each pair of the two lists, and neither list is wrong.")
def two_lists():
    database = sample_kiosks(log=log)
    with database.session() as session:
        query = session.query(Kiosk)
        query = query.options(orm.joinedload(Kiosk.phones), orm.joinedload(Kiosk.goods))
        kiosk = query.one()
        say(f"{len(kiosk.phones)} phones, {len(kiosk.goods)} goods")
        say(f"{database.counts().rows} rows were read.")


@part(
    "subqueryload sends its statement with the query, and keeps the limit of the query."
)
def subquery():
    Store, _ = models("select")
    with sample_stores(3, 2, log=log).session() as session:
        query = session.query(Store).options(orm.subqueryload(Store.items))
        stores = query.limit(2).all()
        say("Nobody has touched a list so far.")
        say(f"{sum(len(store.items) for store in stores)} items")


@part("selectinload sends its statements with the query, one for each 500 stores.")
def selectin():
    Store, _ = models("select")
    with sample_stores(1200, 1, log=log).session() as session:
        session.query(Store).options(orm.selectinload(Store.items)).all()


@part("immediateload sends one statement for each store, with the query.")
def immediate():
    Store, _ = models("select")
    with sample_stores(2, 2, log=log).session() as session:
        session.query(Store).options(orm.immediateload(Store.items)).all()


@part("contains_eager trusts the join. The list is incomplete, until it is read anew.")
def eager():
    Store, Item = models("select")
    with sample_stores(1, 3, log=log).session() as session:
        query = (
            session.query(Store)
            .join(Store.items)
            .options(orm.contains_eager(Store.items))
        )
        store = query.filter(Item.price < 2).one()
        say(names(store.items))
        session.query(Store).options(orm.joinedload(Store.items)).one()
        say(f"The same after joinedload: {names(store.items)}")
        query = session.query(Store).options(orm.joinedload(Store.items))
        query.populate_existing().one()
        say(f"The same after populate_existing: {names(store.items)}")


@part("and_() adds a condition to one option, and the list is incomplete as well.")
def condition():
    Store, Item = models("select")
    with sample_stores(1, 3, log=log).session() as session:
        option = orm.joinedload(Store.items.and_(Item.price < 2))
        say(names(session.query(Store).options(option).one().items))


@part("with_loader_criteria adds one to all items that come of the query, lazily too.")
def criteria():
    Store, Item = models("select")
    with sample_stores(1, 3, log=log).session() as session:
        option = orm.with_loader_criteria(Item, Item.price < 2)
        say(names(session.query(Store).options(option).one().items))


@part("raise refuses the touch. raise_on_sql allows what needs no statement.")
def refuse():
    Store, Item = models("select")
    for option in orm.raiseload(Item.store), orm.raiseload(Item.store, sql_only=True):
        with sample_stores(2, 1).session() as session:
            first = session.get(Store, 1)
            for item in session.query(Item).options(option):
                loaded = "in the session" if item.store_id == first.id else "not loaded"
                try:
                    say(f"The store is {loaded}. {item.store.name}")
                except InvalidRequestError as error:
                    say(f"The store is {loaded}. {refusal(error)}")


@part("noload shows an empty list, whatever is in the table.")
def noload():
    Store, _ = models("noload")
    with sample_stores(1, 3, log=log).session() as session:
        say(f"{session.query(Store).one().items}")


@part("lazyload makes a list lazy that the model loads at once.")
def lazy():
    Store, _ = models("joined")
    with sample_stores(1, 3, log=log).session() as session:
        session.query(Store).options(orm.lazyload(Store.items)).all()


@part("defaultload changes nothing itself: it is the way to what lies beyond.")
def default():
    with sample_kiosks(log=log).session() as session:
        option = orm.defaultload(Town.kiosks).joinedload(Kiosk.phones)
        town = session.query(Town).options(option).one()
        say("The kiosks are lazy still, and come with their phones:")
        say(f"{len(town.kiosks[0].phones)} phones")


@part(
    "selectin_polymorphic loads the columns of subclasses, for all rows of the query."
)
def polymorphic():
    with sample_kiosks(log=log).session() as session:
        say(f"{sum(goods.pages for goods in session.query(Goods))} pages")
    with sample_kiosks(log=log).session() as session:
        option = orm.selectin_polymorphic(Goods, [Book])
        say(
            f"{sum(goods.pages for goods in session.query(Goods).options(option))} pages"
        )


@part("load_only and defer leave columns out. The touch of one sends a statement.")
def columns():
    Store, Item = models("select")
    for option in orm.load_only(Item.name), orm.defer(Item.price):
        with sample_stores(1, 1, log=log).session() as session:
            item = session.query(Item).options(option).one()
            say(f"price: {item.price}")


@part("These are all options for loading that SQLAlchemy has.")
def options():
    of_load = [name for name in dir(orm.Load) if hasattr(orm, name) and name[0] != "_"]
    for name in sorted({*of_load, "with_loader_criteria"} - {"context"}):
        say(name)


@part("An item that gets another store leaves the one list and joins the other.")
def move():
    for cascade in "save-update, merge", "all, delete-orphan":
        Store, Item = models("select", cascade=cascade)
        with sample_stores(2, 1, log=log).session() as session:
            other, store = session.get(Store, 2), session.get(Store, 1)
            store.items[0].store = other
            session.flush()
            say(f"{len(store.items)} in the one, {len(other.items)} in the other")


@part("merge takes the new items of a store along.")
def merge():
    Store, Item = models("select")
    database = sample_stores(1, 1, log=log)
    with database.session() as session:
        store = session.get(Store, 1)
        say(f"{len(store.items)} item")
    store.items.append(Item(name="Chair", price=15.99))
    with database.session() as session:
        session.merge(store)
        session.flush()


@part("Another list may take the place of the old one, with delete-orphan as well.")
def replace():
    Store, Item = models("select", cascade="all, delete-orphan")
    with sample_stores(1, 2, log=log).session() as session:
        session.get(Store, 1).items = [Item(name="Chair", price=15.99)]
        session.flush()


@part("INSERT goes before DELETE.")
def order():
    Store, Item = models("select", cascade="all, delete-orphan")
    with sample_stores(1, 1, log=log).session() as session:
        session.get(Store, 1).items = [Item(name="Item 1.1", price=15.99)]
        try:
            session.flush()
        except IntegrityError as error:
            say(f"{type(error.orig).__name__}: {error.orig}")


@part("With version_id_col the one who comes last is refused.")
def version():
    database = sample_kiosks(log=log)
    with database.session() as session, database.session() as first:
        offer, same = session.get(Offer, 1), first.get(Offer, 1)
        same.price = 2
        first.commit()
        offer.price = 3
        try:
            session.flush()
        except orm.exc.StaleDataError as error:
            say(refusal(error))


if __name__ == "__main__":
    show_parts(
        "BEHAVIOUR: What SQLAlchemy does, for each thing that the pages say of it."
    )
