-- Scores, and the sides of the lines in force: high where the score reaches the line.
scored as (
    select
        *,
        bond_sum / nullif(bond_weight, 0) as bond,
        commitment_sum / nullif(commitment_weight, 0) as commitment,
        coalesce(bond_sum / nullif(bond_weight, 0), 0) >= bond_line as bond_is_high,
        coalesce(commitment_sum / nullif(commitment_weight, 0), 0) >= commitment_line as commitment_is_high,
        case when bond_weight < 40 then 274877906944 else 0 end
            + case when commitment_weight < 40 then 549755813888 else 0 end
            + case when lock_in is null and alternatives is null and share_of_wallet is null then 1099511627776 else 0 end as evidence_gaps
    from axes
    -- fence
)
