insert into operations (uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total, progress_unit,
                        result, creator, create_time, start_time, update_time, end_time)
values ('00000000-0000-7000-8000-00000000000d', 1, 3, 'acme/web', 1, 2, 1, 1, 'repository',
        '{"Retired": {"repositories": 1, "artifacts": 0, "tags": 0, "purge_time": [2099, 159, 0, 0, 0, 0, 0, 0, 0]}}', 'bob',
        '2025-06-01', '2025-06-01', '2025-06-01', '2025-06-01');
insert into requests (caller, request_id, method, fingerprint, outcome) values ('ann', 'first', 'CreateNamespace', '\x01', '{}');
insert into events (kind, namespace_id, repository_id, namespace, repository, version, actor)
select 1, 1, repository_id, 'acme', 'acme/web', number, creator from repository_versions;
