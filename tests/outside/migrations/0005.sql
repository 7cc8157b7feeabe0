insert into accounts (uid, name, kind, is_admin, creator) values
    ('00000000-0000-7000-8000-00000000000e', 'admin', 1, true, 'wharfinger'),
    ('00000000-0000-7000-8000-00000000000f', 'ann', 1, false, 'admin');
insert into account_identities (account_id, source, subject) values (2, 'https://issuer.example', 'ann@example');
insert into tokens (uid, account_id, secret_hash, prefix, creator) values
    ('00000000-0000-7000-8000-000000000010', 2, '\x01', 'whf_abcd', 'ann');
insert into bindings (uid, account_id, role, namespace_id, creator) values
    ('00000000-0000-7000-8000-000000000011', 2, 4, 1, 'admin');
insert into tag_protections (uid, namespace_id, pattern, kind, creator) values
    ('00000000-0000-7000-8000-000000000012', 1, 'v*', 2, 'ann');
insert into pins (repository_id, artifact_id, reason, creator) values (1, 2, 'runs in production', 'ann');
insert into audit_log (actor, actor_kind, method, namespace, outcome) values ('ann', 2, 'CreateNamespace', 'acme', 1);
