package com.example.stores.models;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A store.
 *
 * <p>SQLAlchemy: {@code StoreModel}.
 */
@Entity
@Table(name = "stores")
public class Store {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(length = 80, unique = true, nullable = false)
    private String name;

    @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST)
    private List<Item> items = new ArrayList<>();

    /** For Hibernate, which instantiates the class first and populates its fields afterwards. */
    protected Store() {}

    public Store(String name) {
        this.name = name;
    }

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<Item> getItems() {
        return items;
    }

    /** Adds the item and keeps both sides in step: the list of this store, and the store of the item. */
    public void addItem(Item item) {
        items.add(item);
        item.setStore(this);
    }
}
