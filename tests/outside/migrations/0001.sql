insert into namespaces (uid, name, description, labels, repository_count, creator, last_modifier, create_time, update_time)
values ('00000000-0000-7000-8000-000000000001', 'acme', 'The Acme company', '{"team": "core"}', 1, 'ann', 'ann',
        '2026-01-01', '2026-01-01');
insert into namespaces (uid, name, creator, last_modifier, create_time, update_time, delete_time, purge_time)
values ('00000000-0000-7000-8000-000000000002', 'acme', 'ann', 'bob', '2025-01-01', '2025-01-01', '2025-06-01', '2099-06-08');
insert into repositories (uid, namespace_id, name, version, artifact_count, tag_count, blob_count, size_bytes, creator,
                          last_modifier, create_time, update_time)
values ('00000000-0000-7000-8000-000000000003', 1, 'acme/web', 2, 2, 1, 1, 32, 'ann', 'ann', '2026-01-01', '2026-01-03');
insert into repositories (uid, namespace_id, name, creator, last_modifier, create_time, update_time, delete_time, purge_time)
values ('00000000-0000-7000-8000-000000000004', 1, 'acme/web', 'ann', 'bob', '2025-01-01', '2025-01-01', '2025-06-01',
        '2099-06-08');
insert into repository_versions (repository_id, number, change, artifacts_added, artifacts_present, tags_added, tags_present,
                                 blobs_added, blobs_present, creator, create_time, reason)
values (1, 0, 1, 0, 0, 0, 0, 0, 0, 'ann', '2026-01-01', ''),
       (1, 1, 2, 1, 1, 0, 0, 1, 1, 'ann', '2026-01-02', ''),
       (1, 2, 2, 1, 2, 1, 1, 0, 1, 'ann', '2026-01-03', 'release'),
       (2, 0, 1, 0, 0, 0, 0, 0, 0, 'ann', '2025-01-01', '');
insert into secrets (name, value) values ('sample', '\x00');
