namespace ClaimsAssistant.Claims;

/// <summary>Claims, open and closed, in memory; a real app would ask its database.</summary>
internal sealed class ClaimStore
{
    /// <summary>Claims that wait for a queue.</summary>
    public IReadOnlyList<Claim> Open { get; } =
    [
        new("C-1041", "Household", new(2026, 5, 4), 480m, "Washing machine hose burst while we were at work; the kitchen floor is wet, and the lino has lifted."),
        new("C-1042", "Motor", new(2026, 5, 4), 3900m, "Hit from behind at a traffic light. Boot and bumper are pushed in. My neck has hurt since the evening."),
        new("C-1043", "Travel", new(2026, 5, 5), 260m, "Suitcase did not arrive in Lisbon; bought clothes and a charger for two days, receipts attached."),
        new("C-1044", "Household", new(2026, 5, 5), 17500m, "Storm took part of the roof off, and rain came through to the ground floor. The ceiling is coming down."),
    ];

    /// <summary>Claims handled before, to compare with.</summary>
    public IReadOnlyList<Claim> Closed { get; } =
    [
        new("C-0871", "Household", new(2025, 11, 12), 510m, "Dishwasher leaked overnight and the laminate in the kitchen swelled."),
        new("C-0902", "Motor", new(2025, 12, 1), 4100m, "Rear-end collision on the ring road; bumper and tailgate replaced, whiplash treated."),
        new("C-0915", "Travel", new(2025, 12, 20), 190m, "Luggage delayed by three days in Rome, necessities bought."),
        new("C-0940", "Household", new(2026, 1, 9), 21300m, "Gale lifted tiles and water damaged two bedrooms under the roof."),
        new("C-0958", "Motor", new(2026, 2, 2), 850m, "Stone chip cracked the windscreen from side to side."),
        new("C-0977", "Household", new(2026, 3, 3), 1200m, "Bicycle stolen from a locked cellar, the lock was cut."),
        new("C-0990", "Travel", new(2026, 3, 28), 2400m, "Broke an ankle skiing; hospital and an earlier flight home."),
    ];

    /// <summary>Finds an open claim by its number.</summary>
    public Claim? FindOpen(string id) => Open.FirstOrDefault(claim => claim.Id == id);
}
