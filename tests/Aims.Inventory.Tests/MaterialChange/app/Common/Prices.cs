namespace Contoso.Shop.Common;

/// <summary>Prices, without any model.</summary>
public static class Prices
{
    public static decimal WithTax(decimal price) => price * 1.19m;
}
