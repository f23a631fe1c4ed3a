-- The type of the relationship where nothing is missing, how certain it is, and why.
related as (
    select
        *,
        case
            when evidence_gaps <> 0 then evidence_gaps
            when bond_is_high and not commitment_is_high and satisfaction < 0 and mutual_benefit < 0 then 2199023255552
            else 0
        end as gaps,
        case when bond_is_high then case when commitment_is_high then 4 else 3 end
            else case when commitment_is_high then 2 else 1 end end as type_if_known,
        case when bond_is_high then bond_sum / 100 >= bond_line
            else (bond_sum + bond_open + (100 - bond_weight) * 10000) / 100 < bond_line end
            and case when commitment_is_high then commitment_sum / 100 >= commitment_line
            else (commitment_sum + (100 - commitment_weight) * 10000) / 100 < commitment_line end as is_certain,
        case when bond_is_high then 1073741824 else 2147483648 end
            + case when bond_is_high <> (bond >= 5000) then 17179869184 else 0 end
            + case when commitment_is_high then 4294967296 else 8589934592 end
            + case when commitment_is_high <> (commitment >= 5000) then 34359738368 else 0 end as sides
    from sided
    -- fence
)
