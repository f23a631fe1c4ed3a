// The same complete work in DuckDB: node assess.mjs EXPORT MODULES RUNS THREADS. Prints {"times":[...]} in milliseconds.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from './columns.mjs';

const [folder, modules, runs, threads] = process.argv.slice(2);
const duckdb = createRequire(join(modules, 'package.json'))('@duckdb/node-api');
const here = dirname(fileURLToPath(import.meta.url));
const say = (text) => process.stderr.write(`duckdb: ${text}\n`);
const read = (...path) => readFileSync(join(here, ...path), 'utf8');
const rulesFolder = join(here, '..', 'rules');
const rules = readdirSync(rulesFolder).filter((file) => file.endsWith('.sql')).sort().map((file) => readFileSync(join(rulesFolder, file), 'utf8'));
const assessment = `create table answers as with ${rules.slice(0, -1).join(',\n')}\n${rules[rules.length - 1]}`;
const withValues = (sql, values) => sql.replace(/(?<!:):(\w+)/g, (_, name) => values[name]);

const names = read('..', 'export', 'answers.txt').trim().split('\n');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const instance = await duckdb.DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
for (const setting of ['integer_division = true', 'preserve_insertion_order = false', 'enable_progress_bar = false'])
    await connection.run(`set ${setting}`);
const rowOf = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0];

async function assess() {
    for (const table of ['boundaries', 'contacts', 'answers'])
        await connection.run(`drop table if exists ${table}`);
    const start = performance.now();
    await connection.run(read('boundaries.sql'));
    const boundaries = await rowOf('select least_of_a, least_of_b, least_of_c from boundaries');
    const found = performance.now();
    const [least_of_a, least_of_b, least_of_c] = boundaries;
    const values = { as_of: manifest.asOf, least_of_a, least_of_b, least_of_c };
    await connection.run(withValues(read('..', 'sql', 'contacts.sql'), values));
    await connection.run(withValues(assessment, values));
    const end = performance.now();
    return { boundaries, ofBoundaries: found - start, time: end - start };
}

async function requireEqual({ boundaries }) {
    ['leastOfA', 'leastOfB', 'leastOfC'].forEach((name, i) => {
        if (BigInt(manifest.boundaries[name] ?? '9223372036854775807') !== boundaries[i])
            throw new Error(`boundaries, ${name}: ours ${manifest.boundaries[name]}, theirs ${boundaries[i]}`);
    });
    const differs = names.map((name) => `ours.${name} is distinct from answers.${name}`).join(' or ');
    const columns = (table) => [`${table}.id`, ...names.map((name) => `${table}.${name}`)].join(', ');
    const row = await rowOf(`select ${columns('ours')}, ${columns('answers')} from ours full join answers on answers.id = ours.id
        where ours.id is null or answers.id is null or ${differs} order by coalesce(ours.id, answers.id) limit 1`);
    if (!row)
        return;
    const [ours, theirs] = [row.slice(0, names.length + 1), row.slice(names.length + 1)];
    const at = ours.findIndex((value, i) => value !== theirs[i]);
    throw new Error(`row ${ours[0] ?? theirs[0]}, ${['id', ...names][at]}: ours ${ours[at] ?? 'unknown'}, theirs ${theirs[at] ?? 'unknown'}`);
}

try {
    say(`${(await rowOf('select version()'))[0]}, ${threads} threads, loading ${manifest.rows} rows`);
    await load(duckdb, connection, folder, 'customers', manifest.facts, ['int64', 'int32']);
    await load(duckdb, connection, folder, 'ours', names.map((name) => manifest.answers.find((answer) => answer.name === name)), ['int64', 'int32', 'int16']);
    await load(duckdb, connection, folder, 'calendar', manifest.calendar, []);
    const times = [];
    for (let run = 0; run <= Number(runs); run++) {
        const result = await assess();
        say(`${run === 0 ? 'warm-up' : `run ${run} of ${runs}`}: ${result.time.toFixed(0)} ms, of which boundaries ${result.ofBoundaries.toFixed(0)} ms`);
        if (run > 0)
            times.push(result.time);
        if (run === 0 || run === Number(runs))
            await requireEqual(result);
    }
    process.stdout.write(JSON.stringify({ times }) + '\n');
} catch (error) {
    say(error.message);
    process.exitCode = 1;
}
