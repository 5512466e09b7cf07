"""Models for what two models cannot show: two lists, a subclass, a version."""

from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import declarative_base, relationship

from database import Database

Base = declarative_base()


class Town(Base):
    __tablename__ = "towns"

    id = Column(Integer, primary_key=True)

    kiosks = relationship("Kiosk")


class Kiosk(Base):
    __tablename__ = "kiosks"

    id = Column(Integer, primary_key=True)
    town_id = Column(Integer, ForeignKey("towns.id"))

    phones = relationship("Phone")
    goods = relationship("Goods")


class Phone(Base):
    __tablename__ = "phones"

    id = Column(Integer, primary_key=True)
    kiosk_id = Column(Integer, ForeignKey("kiosks.id"))


class Goods(Base):
    __tablename__ = "goods"
    __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "goods"}

    id = Column(Integer, primary_key=True)
    kind = Column(String(5))
    kiosk_id = Column(Integer, ForeignKey("kiosks.id"))


class Book(Goods):
    __tablename__ = "books"
    __mapper_args__ = {"polymorphic_identity": "book"}

    id = Column(Integer, ForeignKey("goods.id"), primary_key=True)
    pages = Column(Integer)


class Offer(Base):
    __tablename__ = "offers"

    id = Column(Integer, primary_key=True)
    price = Column(Integer)
    version = Column(Integer, nullable=False)

    __mapper_args__ = {"version_id_col": version}


def sample_kiosks(**options):
    """A database with one kiosk in a town, its 3 phones and 4 books, and an offer."""
    rows = {
        "towns": [{"id": 1}],
        "kiosks": [{"id": 1, "town_id": 1}],
        "phones": [{"kiosk_id": 1} for _ in range(3)],
        "goods": [{"kind": "book", "kiosk_id": 1} for _ in range(4)],
        "books": [{"id": i, "pages": 100 * i} for i in range(1, 5)],
        "offers": [{"id": 1, "price": 1, "version": 1}],
    }
    return Database(Base.metadata, rows, **options)
