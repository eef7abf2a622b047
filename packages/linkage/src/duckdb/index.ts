export { createDuckdbEngine, type DuckdbEngineOptions } from './duckdb-engine.ts';
