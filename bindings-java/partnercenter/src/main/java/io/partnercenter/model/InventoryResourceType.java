// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which Azure resource something is about.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record InventoryResourceType(@JsonValue String value) {
  /** AppService. */
  public static final InventoryResourceType APP_SERVICE = new InventoryResourceType("AppService");

  /** Avs. */
  public static final InventoryResourceType AVS = new InventoryResourceType("Avs");

  /** AzureDataExplorer. */
  public static final InventoryResourceType AZURE_DATA_EXPLORER =
      new InventoryResourceType("AzureDataExplorer");

  /** AzureFiles. */
  public static final InventoryResourceType AZURE_FILES = new InventoryResourceType("AzureFiles");

  /** Backup. */
  public static final InventoryResourceType BACKUP = new InventoryResourceType("Backup");

  /** BlockBlob. */
  public static final InventoryResourceType BLOCK_BLOB = new InventoryResourceType("BlockBlob");

  /** CopilotCredit. */
  public static final InventoryResourceType COPILOT_CREDIT =
      new InventoryResourceType("CopilotCredit");

  /** CosmosDb. */
  public static final InventoryResourceType COSMOS_DB = new InventoryResourceType("CosmosDb");

  /** Databricks. */
  public static final InventoryResourceType DATABRICKS = new InventoryResourceType("Databricks");

  /** DataFactory. */
  public static final InventoryResourceType DATA_FACTORY = new InventoryResourceType("DataFactory");

  /** DedicatedHost. */
  public static final InventoryResourceType DEDICATED_HOST =
      new InventoryResourceType("DedicatedHost");

  /** FabricCapacity. */
  public static final InventoryResourceType FABRIC_CAPACITY =
      new InventoryResourceType("FabricCapacity");

  /** FoundryAgent. */
  public static final InventoryResourceType FOUNDRY_AGENT =
      new InventoryResourceType("FoundryAgent");

  /** ManagedDisk. */
  public static final InventoryResourceType MANAGED_DISK = new InventoryResourceType("ManagedDisk");

  /** MariaDB. */
  public static final InventoryResourceType MARIA_DB = new InventoryResourceType("MariaDB");

  /** MDC. */
  public static final InventoryResourceType MDC = new InventoryResourceType("MDC");

  /** MySql. */
  public static final InventoryResourceType MY_SQL = new InventoryResourceType("MySql");

  /** Nutanix. */
  public static final InventoryResourceType NUTANIX = new InventoryResourceType("Nutanix");

  /** OpenAIPTU. */
  public static final InventoryResourceType OPEN_AIPTU = new InventoryResourceType("OpenAIPTU");

  /** PostgreSql. */
  public static final InventoryResourceType POSTGRE_SQL = new InventoryResourceType("PostgreSql");

  /** RedHat. */
  public static final InventoryResourceType RED_HAT = new InventoryResourceType("RedHat");

  /** RedHatOsa. */
  public static final InventoryResourceType RED_HAT_OSA = new InventoryResourceType("RedHatOsa");

  /** RedisCache. */
  public static final InventoryResourceType REDIS_CACHE = new InventoryResourceType("RedisCache");

  /** SapHana. */
  public static final InventoryResourceType SAP_HANA = new InventoryResourceType("SapHana");

  /** Sentinel. */
  public static final InventoryResourceType SENTINEL = new InventoryResourceType("Sentinel");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InventoryResourceType {}

  @Override
  public String toString() {
    return value;
  }
}
