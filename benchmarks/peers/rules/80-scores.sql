-- Scores, -1 where nothing is known, and what is missing for a type.
scored as (
    select
        *,
        case when bond_weight > 0 then bond_sum / bond_weight else -1 end as bond,
        case when commitment_weight > 0 then commitment_sum / commitment_weight else -1 end as commitment,
        case when bond_weight < 40 then 274877906944 else 0 end
            + case when commitment_weight < 40 then 549755813888 else 0 end
            + case when lock_in < 0 and alternatives < 0 and share_of_wallet < 0 then 1099511627776 else 0 end as evidence_gaps
    from axes
    -- fence
),

-- The sides of the lines in force: high where the score reaches the line.
sided as (
    select *, bond >= bond_line as bond_is_high, commitment >= commitment_line as commitment_is_high
    from scored
    -- fence
)
