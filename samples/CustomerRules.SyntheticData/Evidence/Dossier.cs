using System.Collections.Generic;

namespace CustomerRules.SyntheticData.Evidence;

/// <summary>What is on file about one customer: a row of facts, where there is one, and its investments.</summary>
internal sealed record Dossier(FactsRow? Facts, IReadOnlyList<Investment> Investments);
