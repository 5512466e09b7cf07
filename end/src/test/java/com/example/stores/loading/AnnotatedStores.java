package com.example.stores.loading;

import static jakarta.persistence.ConstraintMode.NO_CONSTRAINT;

import com.example.stores.models.Item;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.FetchProfile;
import org.hibernate.annotations.FetchProfileOverride;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.SQLRestriction;

/** The stores with the annotations that the lesson names and does not use, because its models stay as they are. */
final class AnnotatedStores {
    private AnnotatedStores() {}

    @Entity(name = "BatchedStore")
    @Table(name = "stores")
    static class BatchedStore {
        @Id
        Integer id;

        @OneToMany
        @BatchSize(size = 25)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "SubselectStore")
    @Table(name = "stores")
    static class SubselectStore {
        @Id
        Integer id;

        @OneToMany
        @Fetch(FetchMode.SUBSELECT)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "EagerSelectStore")
    @Table(name = "stores")
    static class EagerSelectStore {
        @Id
        Integer id;

        @OneToMany(fetch = FetchType.EAGER)
        @Fetch(FetchMode.SELECT)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "EagerSubselectStore")
    @Table(name = "stores")
    static class EagerSubselectStore {
        @Id
        Integer id;

        @OneToMany(fetch = FetchType.EAGER)
        @Fetch(FetchMode.SUBSELECT)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "EagerBatchedStore")
    @Table(name = "stores")
    static class EagerBatchedStore {
        @Id
        Integer id;

        @OneToMany(fetch = FetchType.EAGER)
        @BatchSize(size = 25)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "JoinedStore")
    @Table(name = "stores")
    static class JoinedStore {
        @Id
        Integer id;

        @OneToMany
        @Fetch(FetchMode.JOIN)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "FilteredStore")
    @Table(name = "stores")
    @FilterDef(name = "cheap")
    static class FilteredStore {
        @Id
        Integer id;

        @OneToMany
        @Filter(name = "cheap", condition = "price < 2")
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "RestrictedStore")
    @Table(name = "stores")
    static class RestrictedStore {
        @Id
        Integer id;

        @OneToMany
        @SQLRestriction("price < 2")
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "StoreWithTwoBags")
    @Table(name = "stores")
    static class StoreWithTwoBags {
        @Id
        Integer id;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> others;
    }

    @Entity(name = "StoreWithBagAndSet")
    @Table(name = "stores")
    static class StoreWithBagAndSet {
        @Id
        Integer id;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        Set<Item> others;
    }

    @Entity(name = "StoreWithTwoSets")
    @Table(name = "stores")
    static class StoreWithTwoSets {
        @Id
        Integer id;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        Set<Item> items;

        @OneToMany
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        Set<Item> others;
    }

    @Entity(name = "ProfiledStore")
    @Table(name = "stores")
    @FetchProfile(name = "join")
    @FetchProfile(name = "select")
    @FetchProfile(name = "subselect")
    static class ProfiledStore {
        @Id
        Integer id;

        @OneToMany
        @FetchProfileOverride(profile = "join", mode = FetchMode.JOIN)
        @FetchProfileOverride(profile = "select", mode = FetchMode.SELECT)
        @FetchProfileOverride(profile = "subselect", mode = FetchMode.SUBSELECT)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "EagerProfiledStore")
    @Table(name = "stores")
    @FetchProfile(name = "join")
    static class EagerProfiledStore {
        @Id
        Integer id;

        @OneToMany(fetch = FetchType.EAGER)
        @FetchProfileOverride(profile = "join", mode = FetchMode.JOIN)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "BatchedProfiledStore")
    @Table(name = "stores")
    @FetchProfile(name = "select")
    static class BatchedProfiledStore {
        @Id
        Integer id;

        @OneToMany
        @BatchSize(size = 25)
        @FetchProfileOverride(profile = "select", mode = FetchMode.SELECT)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "CascadingStore")
    @Table(name = "stores")
    static class CascadingStore {
        @Id
        Integer id;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "store_id", insertable = false, updatable = false, foreignKey = @ForeignKey(NO_CONSTRAINT))
        List<Item> items;
    }
}
