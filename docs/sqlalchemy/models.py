"""The two models of the original lesson, in plain SQLAlchemy."""

from sqlalchemy import Column, Float, ForeignKey, Integer, String
from sqlalchemy.orm import declarative_base, relationship

from database import Database


def models(lazy="dynamic", **options):
    """Make StoreModel and ItemModel; lazy and the options are those of store.items."""
    Base = declarative_base()

    class StoreModel(Base):
        __tablename__ = "stores"

        id = Column(Integer, primary_key=True)
        name = Column(String(80), unique=True, nullable=False)

        items = relationship("ItemModel", back_populates="store", lazy=lazy, **options)

    class ItemModel(Base):
        __tablename__ = "items"

        id = Column(Integer, primary_key=True)
        name = Column(String(80), unique=True, nullable=False)
        price = Column(Float(precision=2), nullable=False)
        store_id = Column(Integer, ForeignKey("stores.id"), nullable=False)

        store = relationship("StoreModel", back_populates="items")

    return StoreModel, ItemModel


def sample_stores(stores, items, **options):
    """A database with "Store 1": "Item 1.1" for 1.50, "Item 1.2" for 2.50, and so on."""
    ids = range(1, stores + 1)
    rows = {
        "stores": [{"id": s, "name": f"Store {s}"} for s in ids],
        "items": [
            {"name": f"Item {s}.{i}", "price": i + 0.5, "store_id": s}
            for s in ids
            for i in range(1, items + 1)
        ],
    }
    return Database(models()[0].metadata, rows, **options)
