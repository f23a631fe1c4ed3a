-- Tier, profitability flag and risk. The risk is exact in two parts of 64 bits.
rated as (
    select
        *,
        case
            when tier_value is null then 0
            when tier_value <= 0 then 4
            when tier_value >= :least_of_a then 1
            when tier_value >= :least_of_b then 2
            when tier_value >= :least_of_c then 3
            else 4
        end as tier,
        case
            when contribution is null or value is null then 512
            when value <= 0 and contribution = 0 then 1024
            else 0
        end + case when is_new then 2048 else 0 end as profit_gaps,
        case
            when contribution < 0 then 3
            when contribution * 10000 >= value * 500 then 1
            else 2
        end as flag_if_known,
        loss_if_it_fails / 100000000 * risk_weight + loss_if_it_fails % 100000000 * risk_weight / 100000000 as risk
    from known
    -- fence
)
