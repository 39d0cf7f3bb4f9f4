/** Partners and customers as credentials of Azure's own clients. */
module io.partnercenter.azure {
  requires transitive com.azure.core;
  requires transitive io.partnercenter;

  exports io.partnercenter.azure;
}
