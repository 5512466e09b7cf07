package com.example.stores.loading;

import com.example.stores.models.Item;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

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
        @JoinColumn(
                name = "store_id",
                insertable = false,
                updatable = false,
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        List<Item> items;
    }

    @Entity(name = "SubselectStore")
    @Table(name = "stores")
    static class SubselectStore {
        @Id
        Integer id;

        @OneToMany
        @Fetch(FetchMode.SUBSELECT)
        @JoinColumn(
                name = "store_id",
                insertable = false,
                updatable = false,
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        List<Item> items;
    }
}
