using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Credit;
using CustomerRules.Decisions;
using CustomerRules.Tests.Conventions.Metadata;
using CustomerRules.Tiers.Potential;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Decisions;

/// <summary>What can hurt a person comes as a recommendation: over the whole public API there is no other way to it.</summary>
public class RecommendationByTypeTests
{
    private static readonly Type[] Hurtful =
        [typeof(ConcessionAssessment), typeof(CreditTerms), typeof(DepositAssessment), typeof(ServiceModel), typeof(TreatmentAssessment)];

    private static readonly Type[] Wrappers = [typeof(Recommendation<>), typeof(Decision<>)];

    private static readonly BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly string[] No = ["REFUS", "REJECT", "DENIED", "DENY", "PREPAY", "DEPOSIT", "SELFSERVICE", "TERMINAT", "ENDSERVICE", "STRIKE", "DISMISS"];

    [Fact]
    public void Whatever_is_recommended_is_on_the_list() => Assert.Equal(
        Hurtful.Select(type => type.Name),
        Library.PublicTypes.SelectMany(Given).SelectMany(given => Parts(given.Type))
            .Where(part => part.IsGenericType && part.GetGenericTypeDefinition() == typeof(Recommendation<>))
            .Select(part => part.GetGenericArguments()[0])
            .Where(part => !part.IsGenericParameter)
            .Select(part => part.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>A proposal may give another one of itself, for the person who decides otherwise.</summary>
    [Fact]
    public void No_public_member_gives_a_bare_proposal() => Assert.Empty(
        from type in Library.PublicTypes
        from given in Given(type)
        from hurtful in Hurtful
        where type != hurtful && GivesBare(given.Type, hurtful)
        select type.Name + "." + given.Name);

    /// <summary>A name that refuses somebody something belongs to a proposal; the exceptions are the kind that a proposal is made of, and the data of a policy.</summary>
    [Fact]
    public void No_public_member_but_a_proposals_says_no_to_anybody()
    {
        var enums = Library.PublicTypes.Where(type => type.IsEnum && Enum.GetNames(type).Any(SaysNo)).ToList();

        Assert.Equal(
            ["ConcessionOutcome", "ConcessionReasons", "CreditReasons", "PotentialKind", "ServiceLevel", "ServiceModel", "TreatmentReasons"],
            enums.Select(type => type.Name).OrderBy(name => name, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Equal(
            ["PotentialAssessment.Kind", "TargetAssessment.Potential", "TierTreatment.ServiceLevel"],
            Library.PublicTypes.Where(type => !type.IsEnum && !Hurtful.Contains(type))
                .SelectMany(type => Given(type).Where(given => enums.Exists(no => GivesBare(given.Type, no))).Select(given => type.Name + "." + given.Name))
                .OrderBy(name => name, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void No_public_constructor_or_setter_makes_one()
    {
        Assert.All(Hurtful.Concat(Wrappers), type => Assert.Empty(type.GetConstructors(Public)));
        Assert.All(Hurtful.Concat(Wrappers), type => Assert.DoesNotContain(type.GetProperties(Public), property => property.GetSetMethod() is not null));
    }

    [Fact]
    public void Only_a_recommendation_makes_a_decision() => Assert.Equal(
        ["Recommendation`1.Confirm", "Recommendation`1.Replace"],
        from type in Library.PublicTypes
        from given in Given(type)
        where Parts(given.Type).Any(part => part.IsGenericType && part.GetGenericTypeDefinition() == typeof(Decision<>))
        select type.Name + "." + given.Name,
        StringComparer.Ordinal);

    [Fact]
    public void Each_is_recommended_by_the_rule_book_and_by_its_policy() =>
        Assert.All(Hurtful, hurtful =>
        {
            var recommendation = typeof(Recommendation<>).MakeGenericType(hurtful);
            var from = Library.PublicTypes.Where(type => type.GetMethods(Public).Any(method => method.ReturnType == recommendation)).Select(type => type.Name).ToList();

            Assert.Contains("RuleBook", from, StringComparer.Ordinal);
            Assert.Equal(hurtful != typeof(ServiceModel), from.Exists(name => name.EndsWith("Policy", StringComparison.Ordinal)));
        });

    [Fact]
    public void A_bare_proposal_would_be_found()
    {
        Assert.True(GivesBare(typeof(DepositAssessment), typeof(DepositAssessment)));
        Assert.True(GivesBare(typeof(IReadOnlyList<DepositAssessment>), typeof(DepositAssessment)));
        Assert.True(GivesBare(typeof(DepositAssessment[]), typeof(DepositAssessment)));
        Assert.True(GivesBare(typeof(CreditTerms?), typeof(CreditTerms)));
        Assert.False(GivesBare(typeof(Recommendation<DepositAssessment>), typeof(DepositAssessment)));
        Assert.Contains(Given(typeof(Bare)), given => string.Equals(given.Name, "Field", StringComparison.Ordinal) && GivesBare(given.Type, typeof(CreditTerms)));
        Assert.Contains(Given(typeof(Bare)), given => string.Equals(given.Name, "Try", StringComparison.Ordinal) && GivesBare(given.Type, typeof(CreditTerms)));
        Assert.True(SaysNo("RefusedToRed") && SaysNo("MustNotBeDenied") && !SaysNo("Granted"));
    }

    /// <summary>What a caller gets of a type: from methods, property getters, fields, and parameters that are written to.</summary>
    private static IEnumerable<(string Name, Type Type)> Given(Type type) =>
        type.GetMethods(Public).Where(method => !method.IsSpecialName).SelectMany(method => method.GetParameters()
                .Where(parameter => parameter.ParameterType.IsByRef && !parameter.IsIn)
                .Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType)
                .Select(given => (method.Name, given)))
            .Concat(type.GetProperties(Public).Select(property => (property.Name, property.PropertyType)))
            .Concat(type.GetFields(Public).Select(field => (field.Name, field.FieldType)));

    private static bool GivesBare(Type given, Type hurtful)
    {
        if (given == hurtful)
            return true;
        if (given.HasElementType)
            return GivesBare(given.GetElementType()!, hurtful);
        return given.IsGenericType
            && !Wrappers.Contains(given.GetGenericTypeDefinition())
            && given.GetGenericArguments().Any(argument => GivesBare(argument, hurtful));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        (type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments()).SelectMany(Parts).Append(type);

    private static bool SaysNo(string name) => No.Any(name.ToUpperInvariant().Contains);

    private sealed class Bare
    {
        public static readonly CreditTerms Field = default(CreditTerms).With(1, 1);

        public static bool Try(out CreditTerms terms)
        {
            terms = Field;
            return true;
        }
    }
}
