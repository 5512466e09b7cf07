package com.example.stores.loading;

import com.example.stores.models.Item;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** The stores once more, with their items in a {@code Set}: for {@link WriteOnly} alone, on the same tables. */
@Entity
@Table(name = "stores")
class StoreWithSet {

    @Id
    private Integer id;

    @OneToMany
    @JoinColumn(
            name = "store_id",
            insertable = false,
            updatable = false,
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Set<Item> items = new HashSet<>();

    Set<Item> getItems() {
        return items;
    }
}
