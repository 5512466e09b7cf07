package com.example.stores.check.relationship;

import com.example.stores.check.process.SourceFiles;
import java.util.Map;

/** Models with which all is done, for the judge to judge beforehand. */
final class Solution {
    private static final String ITEM = """
            package com.example.stores.models;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            @Entity @Table(name = "items") public class Item {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id;
                @Column(unique = true, nullable = false) private String name;
                @Column(nullable = false) private BigDecimal price;
                @ManyToOne(fetch = FetchType.LAZY, optional = false) private Store store;
                protected Item() {}
                public Item(String name, BigDecimal price) { this.name = name; this.price = price; }
                public Integer getId() { return id; }
                public String getName() { return name; }
                public BigDecimal getPrice() { return price; }
                public Store getStore() { return store; }
                public void setStore(Store store) { this.store = store; }
            }
            """;

    private static final String STORE = """
            package com.example.stores.models;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @Table(name = "stores") public class Store {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id;
                @Column(unique = true, nullable = false) private String name;
                @OneToMany(mappedBy = "store", cascade = CascadeType.PERSIST) private List<Item> items = new ArrayList<>();
                protected Store() {}
                public Store(String name) { this.name = name; }
                public Integer getId() { return id; }
                public String getName() { return name; }
                public List<Item> getItems() { return items; }
                public void addItem(Item item) { items.add(item); item.setStore(this); }
            }
            """;

    private static final String MODELS = """
            package com.example.stores.models;
            public final class Models {
                public static final Class<?>[] ALL = {Store.class, Item.class};
            }
            """;

    private Solution() {}

    static SourceFiles models() {
        return SourceFiles.of(ModelFiles.FOLDER, Map.of("Item.java", ITEM, "Store.java", STORE, "Models.java", MODELS));
    }
}
