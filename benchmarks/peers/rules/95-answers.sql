-- The columns of the answer. Flags of reasons are disjoint, so that adding them sets them.
select
    related.id,
    cast(related.tier as smallint) as tier,
    cast(case when profit_gaps = 0 then flag_if_known else 0 end as smallint) as profitability_flag,
    switching_cost,
    cast(completeness as smallint) as completeness,
    case when lock_in >= 0 then lock_in end as lock_in,
    cast(barrier as smallint) as barrier,
    cast(case when lock_in >= 24869 then 10000 when lock_in >= 0 then lock_in * 10000 / 24869 end as smallint) as break_even_discount,
    cast(case when is_valid and gaps = 0 then type_if_known else 0 end as smallint) as relationship,
    cast(case when is_valid and gaps = 0 then case when is_certain then 2 else 1 end else 0 end as smallint) as certainty,
    cast(case when is_valid and bond >= 0 then bond end as smallint) as bond,
    cast(case when is_valid and commitment >= 0 then commitment end as smallint) as commitment,
    cast(case when not is_valid then 0 when bond_weight < commitment_weight then bond_weight * 100 else commitment_weight * 100 end as smallint) as confidence,
    contacts.due as next_contact,
    contacts.latest as latest_contact,
    case when not is_valid then 281474976710656 else
        case
            when tier_value is null then 32
            when tier_value <= 0 then 16
            when related.tier = 4 then 8
            when related.tier = 3 then 4
            else related.tier
        end
        + case when profit_gaps <> 0 then profit_gaps when flag_if_known = 1 then 64 when flag_if_known = 2 then 128 else 256 end
        + case trade_pattern when 0 then 0 else cast(2048 as bigint) << trade_pattern end
        + cost_gaps
        + case completeness when 2 then 262144 when 1 then 524288 else 1048576 end
        + case barrier when 0 then 0 when 1 then 536870912 else cast(4194304 as bigint) << barrier end
        + gaps
        + case when gaps in (0, 2199023255552) then sides else 0 end
        + case when gaps <> 0 then 0 when is_certain then 68719476736 else 137438953472 end
        + case related.tier when 0 then 140737488355328 when 4 then 70368744177664 else anchor_reason + contacts.overdue end
    end as reasons,
    not is_valid as invalid
from related
left join contacts on contacts.tier = related.tier and contacts.anchor = related.anchor
