using Aims.Governance.Catalogue;
using Aims.Governance.ValueFlow;

namespace Aims.Governance.Tests;

public sealed class UseConditionsTests
{
    private static readonly ModelApi Transform =
        new("Microsoft.ML.Core", "Microsoft.ML.ITransformer", "Transform", null, false, ApiKind.Invoke, "prediction", "local", null, Unless: UseCondition.Untrained);

    [Fact]
    public void A_pipeline_of_which_all_parts_only_prepare_data_is_no_model() =>
        Assert.False(UseConditions.Holds(Transform, Use(Prepared(data: 1))));

    [Fact]
    public void What_a_pipeline_is_made_on_is_looked_at_before_all_the_data_that_it_is_given()
    {
        var trainer = Call("SdcaRegressionTrainer", null) with { Entry = Transform with { Kind = ApiKind.Construct, Modality = ApiModality.Training, Unless = null } };

        Assert.True(UseConditions.Holds(Transform, Use(Call("Fit", Call("Append", Context, trainer), Data(10_000)))));
    }

    [Fact]
    public void A_pipeline_with_more_parts_than_are_looked_at_counts() =>
        Assert.True(UseConditions.Holds(Transform, Use(Prepared(data: 10_000))));

    private static readonly CallValue Context = new(new ApiName("Microsoft.ML.Data", "Microsoft.ML.MLContext", "#ctor", ""), null, []);

    private static CallValue Prepared(int data) => Call("Fit", Call("Concatenate", Context), Data(data));

    private static CallValue Use(CallValue transformer) => new(new ApiName("Microsoft.ML.Core", "Microsoft.ML.ITransformer", "Transform", ""), transformer, []) { Entry = Transform };

    private static CallValue Call(string member, Value? receiver, params Value[] arguments) =>
        new(new ApiName("Microsoft.ML.Data", "Microsoft.ML.Pipelines", member, ""), receiver, [.. arguments.Select(argument => new ArgumentValue("", argument))]);

    private static CallValue Data(int parts) => Call("LoadFromEnumerable", null, [.. Enumerable.Range(0, parts).Select(part => new ConstantValue($"{part}"))]);
}
