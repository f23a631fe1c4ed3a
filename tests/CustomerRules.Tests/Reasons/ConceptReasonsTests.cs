using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using CustomerRules.Reasons;
using CustomerRules.Tests.Approval;
using CustomerRules.Tests.Conventions.Metadata;
using Xunit;

namespace CustomerRules.Tests.Reasons;

/// <summary>Every concept's own set of reasons: a text in both languages for each, the same figures in both, stable codes.</summary>
public class ConceptReasonsTests
{
    [Fact]
    public void Every_set_of_reasons_has_a_text_for_each_in_the_order_of_the_bits() =>
        Assert.All(Sets(), type =>
        {
            var defined = Enum.GetValues(type).Cast<object>().Select(Bits).Where(bits => bits != 0).OrderBy(bits => bits).ToList();

            Assert.Equal(defined, TextsOf(type).Select(text => Bits(text.Reason)));
            Assert.All(defined, bits => Assert.Equal(0UL, bits & (bits - 1)));
        });

    [Fact]
    public void Both_languages_say_something_and_quote_the_same_figures() =>
        Assert.All(Sets().SelectMany(TextsOf), text =>
        {
            Assert.Matches("[a-z]{2}", text.English);
            Assert.Matches("[\u4e00-\u9fff]", text.Chinese);
            Assert.DoesNotMatch("[\u4e00-\u9fff]", text.English);
            Assert.Equal(Figures(text.English), Figures(text.Chinese), StringComparer.Ordinal);
        });

    [Fact]
    public void Codes_stay_as_they_were_approved() => ApprovedText.Verify(
        "tests/CustomerRules.Tests/Reasons/ConceptReasons.approved.txt",
        string.Concat(Sets().Select(type => type.Name + "\n" + string.Concat(TextsOf(type).Select(text =>
            string.Format(CultureInfo.InvariantCulture, "  {0} {1}\n", Bits(text.Reason), text.Reason))))));

    private static IEnumerable<string> Figures(string template) =>
        Regex.Matches(template, "{[a-zA-Z]+}", RegexOptions.None, TimeSpan.FromSeconds(1)).Cast<Match>().Select(match => match.Value).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The enums that are called Reasons, but for the rows' own set, which has tests of its own.</summary>
    internal static List<Type> Sets() =>
        Library.PublicTypes.Where(type => type.IsEnum && type.Name.EndsWith("Reasons", StringComparison.Ordinal) && type != typeof(RowReasons))
            .OrderBy(type => type.Name, StringComparer.Ordinal).ToList();

    /// <summary>The texts of a set, in the order of its bits.</summary>
    internal static List<(object Reason, string English, string Chinese)> TextsOf(Type set)
    {
        var table = typeof(ReasonTexts<>).MakeGenericType(set);
        var field = Library.WrittenTypes.SelectMany(Library.FieldsOf).Single(one => one.IsStatic && one.FieldType == table);
        var all = (IEnumerable)table.GetProperty("All")!.GetValue(field.GetValue(null))!;
        return all.Cast<object>().Select(text => (Item(text, 1), (string)Item(text, 2), (string)Item(text, 3))).ToList();
    }

    private static object Item(object tuple, int number) =>
        tuple.GetType().GetField("Item" + number.ToString(CultureInfo.InvariantCulture), BindingFlags.Public | BindingFlags.Instance)!.GetValue(tuple)!;

    private static ulong Bits(object reason) => Convert.ToUInt64(reason, CultureInfo.InvariantCulture);
}
