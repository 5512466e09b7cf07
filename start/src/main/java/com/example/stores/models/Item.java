package com.example.stores.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * An item that a store sells.
 *
 * <p>SQLAlchemy: {@code ItemModel}.
 */
@Entity
@Table(name = "items")
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(length = 80, unique = true, nullable = false)
    private String name;

    @Column(precision = 10, scale = 2, nullable = false)
    private BigDecimal price;

    @Column(name = "store_id", nullable = false)
    private Integer storeId;

    /** For Hibernate, which instantiates the class first and populates its fields afterwards. */
    protected Item() {}

    public Item(String name, BigDecimal price, Integer storeId) {
        this.name = name;
        this.price = price;
        this.storeId = storeId;
    }

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public Integer getStoreId() {
        return storeId;
    }
}
