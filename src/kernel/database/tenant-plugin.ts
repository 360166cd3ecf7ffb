import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  OnNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PrimitiveValueListNode,
  type QueryResult,
  ReferenceNode,
  type RootOperationNode,
  type SelectQueryNode,
  TableNode,
  type UnknownRow,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type WithNode,
} from 'kysely';
import { sharedTables } from './tables.ts';

/**
 * The first of the two walls between tenants: adds `tenant_id = $tenant` to every statement on a tenant table, so that authors
 * never write it and a distributed planner can route by it. The second wall is row-level security in the database.
 */
export class TenantPlugin implements KyselyPlugin {
  readonly #tenantId: string;

  constructor(tenantId: string) {
    this.#tenantId = tenantId;
  }

  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    return new TenantTransformer(this.#tenantId).transformNode(args.node);
  }

  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}

/** node-postgres writes arrays as SQL arrays; the schema has none, so lists and objects are always JSON. */
function asJson(value: unknown): unknown {
  const isJson =
    typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array);
  return isJson ? JSON.stringify(value) : value;
}

function valueAsJson(node: OperationNode): OperationNode {
  return ValueNode.is(node) ? ValueNode.create(asJson(node.value)) : node;
}

class TenantTransformer extends OperationNodeTransformer {
  readonly #tenantId: string;
  readonly #cteNames = new Set<string>();

  constructor(tenantId: string) {
    super();
    this.#tenantId = tenantId;
  }

  protected override transformWith(node: WithNode): WithNode {
    for (const expression of node.expressions) this.#cteNames.add(expression.name.table.table.identifier.name);
    return super.transformWith(node);
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    this.#noteCtes(node.with);
    const query = super.transformSelectQuery(node);
    return { ...query, where: this.#and(query.where, this.#conditions(query.from?.froms ?? [])) };
  }

  protected override transformJoin(node: JoinNode): JoinNode {
    const join = super.transformJoin(node);
    const condition = this.#conditionFor(join.table);
    if (!condition) return join;
    return !join.on
      ? { ...join, on: OnNode.create(condition) }
      : { ...join, on: OnNode.create(AndNode.create(join.on.on, condition)) };
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    this.#noteCtes(node.with);
    const query = super.transformUpdateQuery(node);
    const froms = [...(query.table ? [query.table] : []), ...(query.from?.froms ?? [])];
    return { ...query, where: this.#and(query.where, this.#conditions(froms)) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    this.#noteCtes(node.with);
    const query = super.transformDeleteQuery(node);
    return {
      ...query,
      where: this.#and(query.where, this.#conditions([...query.from.froms, ...(query.using?.tables ?? [])])),
    };
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    const query = super.transformInsertQuery(node);
    const name = query.into?.table.identifier.name;
    if (!name || sharedTables.has(name)) return query;
    if (!query.values || !ValuesNode.is(query.values))
      throw new Error(`insert into ${name}: only plain values are supported in a tenant`);
    const values = query.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([this.#tenantId, ...row.values.map(asJson)])
        : ValueListNode.create([ValueNode.create(this.#tenantId), ...row.values.map(valueAsJson)]),
    );
    return {
      ...query,
      columns: [ColumnNode.create('tenant_id'), ...(query.columns ?? [])],
      values: ValuesNode.create(values),
    };
  }

  protected override transformColumnUpdate(node: ColumnUpdateNode): ColumnUpdateNode {
    const column = ColumnNode.is(node.column) ? node.column.column.name : undefined;
    if (column === 'tenant_id') throw new Error('tenant_id never changes');
    return super.transformColumnUpdate({ ...node, value: valueAsJson(node.value) });
  }

  #noteCtes(node: WithNode | undefined): void {
    for (const expression of node?.expressions ?? []) this.#cteNames.add(expression.name.table.table.identifier.name);
  }

  #conditions(froms: readonly OperationNode[]): OperationNode[] {
    return froms.map((from) => this.#conditionFor(from)).filter((condition) => condition !== undefined);
  }

  #conditionFor(from: OperationNode): OperationNode | undefined {
    const target = AliasNode.is(from) ? from.node : from;
    if (!TableNode.is(target)) return undefined;
    const name = target.table.identifier.name;
    if (sharedTables.has(name) || (this.#cteNames.has(name) && !target.table.schema)) return undefined;
    const alias = AliasNode.is(from) && IdentifierNode.is(from.alias) ? from.alias.name : name;
    return BinaryOperationNode.create(
      ReferenceNode.create(ColumnNode.create('tenant_id'), TableNode.create(alias)),
      OperatorNode.create('='),
      ValueNode.create(this.#tenantId),
    );
  }

  #and(where: WhereNode | undefined, conditions: OperationNode[]): WhereNode | undefined {
    return conditions.reduce<WhereNode | undefined>(
      (all, condition) => (all ? WhereNode.create(AndNode.create(all.where, condition)) : WhereNode.create(condition)),
      where ? WhereNode.create(where.where) : undefined,
    );
  }
}
