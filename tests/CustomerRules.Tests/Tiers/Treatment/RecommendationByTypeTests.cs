using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CustomerRules.Decisions;
using CustomerRules.Tests.Conventions.Metadata;
using CustomerRules.Tiers.Treatment;
using Xunit;

namespace CustomerRules.Tests.Tiers.Treatment;

/// <summary>What can hurt a person comes as a recommendation: there is no other way to it.</summary>
public class RecommendationByTypeTests
{
    private static readonly Type[] Hurtful = [typeof(TreatmentAssessment), typeof(ConcessionAssessment), typeof(DepositAssessment)];

    private static readonly BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void No_public_member_gives_a_bare_proposal() =>
        Assert.Empty(
            from type in Library.PublicTypes
            from method in type.GetMethods(Public)
            from given in method.GetParameters().Where(parameter => parameter.ParameterType.IsByRef).Select(parameter => parameter.ParameterType).Append(method.ReturnType)
            where Hurtful.Any(hurtful => GivesBare(given, hurtful))
            select type.Name + "." + method.Name);

    [Fact]
    public void No_public_constructor_makes_one() => Assert.All(Hurtful, type => Assert.Empty(type.GetConstructors(Public)));

    [Fact]
    public void Each_is_recommended_by_its_policy_and_by_the_rule_book() =>
        Assert.All(Hurtful, hurtful =>
        {
            var recommendation = typeof(Recommendation<>).MakeGenericType(hurtful);
            var from = Library.PublicTypes.Where(type => type.GetMethods(Public).Any(method => method.ReturnType == recommendation)).Select(type => type.Name).ToList();

            Assert.Contains("RuleBook", from, StringComparer.Ordinal);
            Assert.Contains(from, name => name.EndsWith("Policy", StringComparison.Ordinal));
        });

    [Fact]
    public void A_bare_proposal_would_be_found()
    {
        Assert.True(GivesBare(typeof(DepositAssessment), typeof(DepositAssessment)));
        Assert.True(GivesBare(typeof(IReadOnlyList<DepositAssessment>), typeof(DepositAssessment)));
        Assert.True(GivesBare(typeof(DepositAssessment[]), typeof(DepositAssessment)));
        Assert.False(GivesBare(typeof(Recommendation<DepositAssessment>), typeof(DepositAssessment)));
    }

    private static bool GivesBare(Type given, Type hurtful)
    {
        if (given == hurtful)
            return true;
        if (given.HasElementType)
            return GivesBare(given.GetElementType()!, hurtful);
        return given.IsGenericType
            && given.GetGenericTypeDefinition() != typeof(Recommendation<>)
            && given.GetGenericArguments().Any(argument => GivesBare(argument, hurtful));
    }
}
