namespace PartnerCenterSAM;

/// <summary>Between the names of clouds here and in the library.</summary>
internal static class Clouds
{
    /// <summary>The library's name.</summary>
    /// <exception cref="PartnerException">The cloud is closed, or Microsoft's own.</exception>
    internal static string Of(EnvironmentName environment) => environment switch
    {
        EnvironmentName.AzureCloud => "global",
        EnvironmentName.AzureUSGovernment => "usgov",
        EnvironmentName.AzureChinaCloud => "china",
        EnvironmentName.AzureGermanCloud => throw new PartnerException(
            "unsupported", "AzureGermanCloud was closed in 2021.", "Its tenants are in AzureCloud."),
        _ => throw new PartnerException("unsupported", "AzurePPE is Microsoft's own, for its tests.", "Use AzureCloud."),
    };
}
