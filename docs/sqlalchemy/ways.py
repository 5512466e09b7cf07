"""The ways of SQLAlchemy to load the items of a store: every lazy= and every option."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy.orm as orm

from models import models


@dataclass
class Way:
    """What the model says about loading, and what an option adds for one query.

    step is the way of Hibernate that comes nearest, and "-" stands for none. option makes
    the option from the two models, and join says that the query itself joins the items.
    """

    name: str
    step: str
    lazy: str = "select"
    option: Callable = None
    join: bool = False

    def __post_init__(self):
        self.Store, self.Item = models(self.lazy)

    def stores(self, session):
        """The query for all stores."""
        query = session.query(self.Store).order_by(self.Store.id)
        if self.join:
            query = query.outerjoin(self.Store.items)
        return (
            query.options(self.option(self.Store, self.Item)) if self.option else query
        )

    def first_store(self, session):
        """The store with the id 1."""
        return self.stores(session).filter(self.Store.id == 1).one()


def items(option, **options):
    """An option that is about the items of a store, and nothing else."""
    return lambda Store, Item: option(Store.items, **options)


def cheap_items(Store, Item):
    """A joinedload with a condition of its own."""
    return orm.joinedload(Store.items.and_(Item.price < 3))


def cheap_items_everywhere(Store, Item):
    """A condition on all items that the query loads, in whichever way."""
    return orm.with_loader_criteria(Item, Item.price < 3)


WAYS = [
    Way('lazy="select"', "lazy"),
    Way('lazy="immediate"', "eager", "immediate"),
    Way('lazy="joined"', "eager", "joined"),
    Way('lazy="subquery"', "subselect", "subquery"),
    Way('lazy="selectin"', "batch", "selectin"),
    Way('lazy="raise"', "-", "raise"),
    Way('lazy="raise_on_sql"', "-", "raise_on_sql"),
    Way('lazy="noload"', "-", "noload"),
    Way('lazy="dynamic"', "query", "dynamic"),
    Way("joinedload()", "join-fetch", option=items(orm.joinedload)),
    Way("contains_eager()", "join-fetch", option=items(orm.contains_eager), join=True),
    Way("subqueryload()", "subselect", option=items(orm.subqueryload)),
    Way("selectinload()", "batch", option=items(orm.selectinload)),
    Way("immediateload()", "lazy", option=items(orm.immediateload)),
    Way("lazyload() over joined", "lazy", "joined", items(orm.lazyload)),
    Way("defaultload() over joined", "eager", "joined", items(orm.defaultload)),
    Way("raiseload()", "-", option=items(orm.raiseload)),
    Way("raiseload(sql_only=True)", "-", option=items(orm.raiseload, sql_only=True)),
    Way("noload()", "-", option=items(orm.noload)),
    Way("joinedload(and_())", "-", option=cheap_items),
    Way("with_loader_criteria()", "-", option=cheap_items_everywhere),
]
