//! Pages, filters and orders of every list.

use serde_json::{Value, json};

use super::{House, ROOT, text};

/// Images in several repositories, each with two tags, and an index.
async fn filled() -> House {
    let house = House::open().await;
    for number in 0..5 {
        let tags = [format!("t{number}"), format!("u{number}")];
        house.shelf.image("acme/team/web", &number.to_string(), &[&tags[0], &tags[1]]).await;
        house.shelf.image(&format!("other{number}/r{number}"), "same", &["v1"]).await;
    }
    let child = house.shelf.image("acme/team/web", "child", &[]).await;
    house.shelf.index("acme/team/web", &[child], &["index"]).await;
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_lead_to_each_other_and_meet_every_item_once() {
    let house = filled().await;
    let repository = house.repository("acme/team/web").await;
    let body = |name: &str| json!({"tag": name, "digest": ""}).to_string();
    let digest = text(
        &house.get(&format!("{ROOT}/content/container/manifests/?repository_version={repository}versions/1/")).await["results"]
            [0]["digest"],
    );
    for number in 0..5 {
        let body = body(&format!("w{number}")).replace("\"\"", &format!("\"{digest}\""));
        house.done(&format!("POST {repository}tag/"), &body).await;
    }
    let latest = text(&house.get(&repository).await["latest_version_href"]);
    for (path, expected) in [
        ("pulp_container/namespaces/".to_owned(), 6),
        ("distributions/container/container/".to_owned(), 6),
        ("repositories/container/container-push/".to_owned(), 6),
        ("repositories/container/container/".to_owned(), 6),
        ("content/container/manifests/".to_owned(), 8),
        ("content/container/tags/".to_owned(), 17),
        ("content/container/blobs/".to_owned(), 14),
        (format!("content/container/manifests/?repository_version={latest}"), 7),
        (format!("content/container/tags/?repository_version={latest}"), 16),
        (format!("content/container/blobs/?repository_version={latest}"), 12),
        (repository.replace("/pulp/api/v3/", "") + "versions/", 13),
        ("repository_versions/".to_owned(), 23),
        ("tasks/".to_owned(), 5),
    ] {
        let joint = if path.contains('?') { "&" } else { "?" };
        let mut next = format!("{ROOT}/{path}{joint}limit=3");
        let (mut seen, mut pages) = (Vec::new(), 0_usize);
        loop {
            let page = house.get(&next).await;
            assert_eq!(page["count"], expected, "{next}");
            seen.extend(page["results"].as_array().unwrap().iter().map(|item| text(&item["pulp_href"])));
            assert_eq!(page["previous"].is_string(), pages > 0, "{next}");
            pages += 1;
            match page["next"].as_str() {
                Some(link) => next = link.strip_prefix(&house.server.url("")).unwrap().to_owned(),
                None => break,
            }
        }
        assert_eq!(pages, usize::try_from(expected).unwrap().div_ceil(3), "{path}");
        let mut distinct = seen.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!((seen.len(), distinct.len()), (expected as usize, expected as usize), "{path}: {seen:?}");
    }
}

async fn shown(house: &House, path: &str) -> Vec<String> {
    let page = house.get(&format!("{ROOT}/{path}")).await;
    let items = page["results"].as_array().unwrap();
    assert_eq!(page["count"], items.len(), "{path}");
    let key = |item: &Value| ["name", "digest", "number"].into_iter().find(|key| !item[*key].is_null()).unwrap();
    items.iter().map(|item| item[key(item)].to_string().trim_matches('"').to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_filtered_in_every_way() {
    let house = filled().await;
    for (filter, expected) in [
        ("name=acme", vec!["acme"]),
        ("name=ACME", vec![]),
        ("name__iexact=ACME", vec!["acme"]),
        ("name__in=acme,other1", vec!["other1", "acme"]),
        ("name__in=acme&name__in=other1", vec!["other1", "acme"]),
        ("name__contains=er1", vec!["other1"]),
        ("name__contains=%25", vec![]),
        ("name__icontains=ER1", vec!["other1"]),
        ("name__startswith=ac", vec!["acme"]),
        ("name__istartswith=AC", vec!["acme"]),
        ("name__regex=%5Eot.*%5B34%5D%24", vec!["other4", "other3"]),
        ("name__iregex=ACME%7COTHER0", vec!["other0", "acme"]),
        ("name__startswith=other&ordering=name&limit=100", vec!["other0", "other1", "other2", "other3", "other4"]),
        ("name__contains=1&ordering=-name", vec!["other1"]),
        ("q=name%3Dacme", vec!["acme"]),
        ("q=name%3D'acme'+OR+name__in%3D%22other1,other2%22", vec!["other2", "other1", "acme"]),
        ("q=NOT+(name__contains%3Dother)", vec!["acme"]),
        ("q=name__contains%3Dother+AND+NOT+name__regex%3D'%5B1-4%5D'", vec!["other0"]),
    ] {
        assert_eq!(shown(&house, &format!("pulp_container/namespaces/?{filter}")).await, expected, "{filter}");
    }
    for (path, filter, expected) in [
        ("distributions/container/container/", "base_path=acme%2Fteam%2Fweb", vec!["acme/team/web"]),
        ("distributions/container/container/", "base_path__contains=r3", vec!["other3/r3"]),
        ("distributions/container/container/", "base_path__icontains=R3", vec!["other3/r3"]),
        ("distributions/container/container/", "base_path__in=other3/r3,x", vec!["other3/r3"]),
        ("distributions/container/container/", "namespace__name=acme", vec!["acme/team/web"]),
        ("distributions/container/container/", "checkpoint=true", vec![]),
        ("repositories/container/container-push/", "name=acme/team/web", vec!["acme/team/web"]),
        (
            "repositories/container/container-push/",
            "name=other1%2Fr1&retain_repo_versions__isnull=true",
            vec!["other1/r1"],
        ),
        ("repositories/container/container-push/", "retain_repo_versions=1", vec![]),
        ("repositories/container/container-push/", "remote=x", vec![]),
        ("content/container/tags/", "name=t1", vec!["t1"]),
        ("content/container/tags/", "name__in=t1,u1&ordering=name", vec!["t1", "u1"]),
        ("content/container/tags/", "media_type=application/vnd.oci.image.index.v1%2Bjson", vec!["index"]),
    ] {
        assert_eq!(shown(&house, &format!("{path}?{filter}")).await, expected, "{path}?{filter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn content_is_filtered_by_digest_media_type_and_href() {
    let house = filled().await;
    let index = house.only("content/container/manifests/?media_type=application/vnd.oci.image.index.v1%2Bjson").await;
    let (digest, href) = (text(&index["digest"]), text(&index["pulp_href"]));
    let prn = text(&index["prn"]);
    let id = prn.rsplit(':').next().unwrap();
    for filter in [
        format!("digest={digest}"),
        format!("digest__in={digest},sha256:00"),
        format!("pulp_href__in={href}"),
        format!("prn__in={prn}"),
        format!("pulp_id__in={id}"),
        format!("digest={digest}&is_bootable=false"),
        format!("q=digest%3D%22{digest}%22"),
    ] {
        assert_eq!(shown(&house, &format!("content/container/manifests/?{filter}")).await, [&*digest], "{filter}");
    }
    for filter in ["digest=nonsense", "is_flatpak=true", "digest__in=", "architecture=vax", "orphaned_for=5"] {
        assert!(shown(&house, &format!("content/container/manifests/?{filter}")).await.is_empty(), "{filter}");
    }
    assert_eq!(shown(&house, &format!("content/container/tags/?digest={digest}")).await, ["index"]);
    assert_eq!(shown(&house, &format!("content/container/tags/?tagged_manifest__digest={digest}")).await, ["index"]);
    let tag = house.only("content/container/tags/?name=index").await;
    assert_eq!(
        shown(&house, &format!("content/container/tags/?pulp_href__in={}", text(&tag["pulp_href"]))).await,
        ["index"]
    );
    let blob = house.get(&format!("{ROOT}/content/container/blobs/?limit=1")).await["results"][0].clone();
    for filter in [format!("digest={}", text(&blob["digest"])), format!("pulp_href__in={}", text(&blob["pulp_href"]))] {
        assert_eq!(house.only(&format!("content/container/blobs/?{filter}")).await, blob, "{filter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_and_tasks_are_filtered_by_numbers_times_and_states() {
    let house = filled().await;
    let repository = house.repository("acme/team/web").await;
    let versions = repository.trim_start_matches("/pulp/api/v3/").to_owned() + "versions/";
    for (filter, expected) in [
        ("number=3", vec!["3"]),
        ("number__lt=2", vec!["1", "0"]),
        ("number__lte=1&ordering=number", vec!["0", "1"]),
        ("number__gt=6", vec!["7"]),
        ("number__gte=7", vec!["7"]),
        ("number__range=2,3", vec!["3", "2"]),
        ("number__lt=3&number__ne=1", vec!["2", "0"]),
        ("pulp_created__lt=2000-01-01", vec![]),
        ("pulp_created__gt=2000-01-01T00:00:00Z&number=1", vec!["1"]),
    ] {
        assert_eq!(shown(&house, &format!("{versions}?{filter}")).await, expected, "{filter}");
    }
    let by_href = format!("{versions}?pulp_href__in={repository}versions/2/,{repository}versions/4/");
    assert_eq!(shown(&house, &by_href).await, ["4", "2"]);
    let other = house.repository("other1/r1").await;
    assert!(shown(&house, &format!("{versions}?pulp_href__in={other}versions/1/")).await.is_empty(), "it is another's");
    for (filter, expected) in [
        (format!("pulp_href__in={repository}versions/2/,{other}versions/1/"), vec!["1", "2"]),
        ("number=7".to_owned(), vec!["7"]),
        ("number__gt=5&ordering=number".to_owned(), vec!["6", "7"]),
        ("pulp_created__lt=2000-01-01".to_owned(), vec![]),
    ] {
        assert_eq!(shown(&house, &format!("repository_versions/?{filter}")).await, expected, "{filter}");
    }
    let shared = house.get(&format!("{ROOT}/content/container/manifests/?repository_version={other}versions/1/")).await;
    let shared = text(&shared["results"][0]["pulp_href"]);
    assert_eq!(
        shown(&house, &format!("repository_versions/?content={shared}")).await,
        ["1"; 5],
        "one in each of the others"
    );
    let digest = house.shelf.image("acme/team/web", "last", &["last"]).await;
    let removal = house.done(&format!("POST {repository}remove_image/"), &format!(r#"{{"digest":"{digest}"}}"#)).await;
    house.done(&format!("POST {repository}untag/"), r#"{"tag":"t1"}"#).await;
    let remove = "pulp_container.app.tasks.recursive_remove.recursive_remove_content";
    let untag = "pulp_container.app.tasks.untag.untag_image";
    let cid = text(&removal["logging_cid"]);
    for (filter, expected) in [
        ("state=completed".to_owned(), vec![untag, remove]),
        ("state=running".to_owned(), vec![]),
        ("state__in=failed,completed".to_owned(), vec![untag, remove]),
        ("state__ne=completed".to_owned(), vec![]),
        (format!("name={remove}"), vec![remove]),
        ("name__contains=untag".to_owned(), vec![untag]),
        (format!("name__ne={untag}"), vec![remove]),
        (format!("name__in={untag},x"), vec![untag]),
        (format!("logging_cid={cid}"), vec![remove]),
        (format!("reserved_resources={repository}"), vec![untag, remove]),
        (format!("reserved_resources__in={repository},x"), vec![untag, remove]),
        (format!("created_resources={repository}versions/9/"), vec![remove]),
        (format!("created_resources={repository}versions/10/"), vec![untag]),
        (format!("created_resources={repository}versions/1/"), vec![]),
        (format!("created_resources={repository}"), vec![]),
        ("worker__isnull=true".to_owned(), vec![untag, remove]),
        ("parent_task=x".to_owned(), vec![]),
        ("finished_at__isnull=true".to_owned(), vec![]),
        ("started_at__gte=2000-01-01&ordering=pulp_created".to_owned(), vec![remove, untag]),
    ] {
        assert_eq!(shown(&house, &format!("tasks/?{filter}")).await, expected, "{filter}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn labels_select_namespaces_and_repositories() {
    let house = House::open().await;
    let create = format!("POST {ROOT}/pulp_container/namespaces/");
    for (name, labels) in [("one", json!({"tier": "gold"})), ("two", json!({"tier": "tin"})), ("three", json!({}))] {
        let made = house.talk().say(&create, &json!({"name": name, "pulp_labels": labels}).to_string()).await;
        assert_eq!(made.status, 201, "{}", made.body);
    }
    for (select, expected) in [
        ("tier", vec!["two", "one"]),
        ("!tier", vec!["three"]),
        ("tier%3Dgold", vec!["one"]),
        ("tier!%3Dgold", vec!["two"]),
        ("tier~GOL", vec!["one"]),
        ("tier,tier%3Dtin", vec!["two"]),
    ] {
        let path = format!("pulp_container/namespaces/?pulp_label_select={select}");
        assert_eq!(shown(&house, &path).await, expected, "{select}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_choose_the_keys_that_they_want() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let keys = |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let namespaces = format!("{ROOT}/pulp_container/namespaces/");
    let whole = house.get(&namespaces).await["results"][0].clone();
    for query in ["fields=name,prn", "fields=prn&fields=name", "fields=name,prn,nosuch"] {
        let page = house.get(&format!("{namespaces}?{query}")).await;
        assert_eq!((&page["count"], keys(&page["results"][0])), (&json!(1), vec!["name".to_owned(), "prn".to_owned()]));
        let item = house.get(&format!("{}?{query}", text(&whole["pulp_href"]))).await;
        assert_eq!(item, page["results"][0], "{query}");
    }
    let page = house.get(&format!("{namespaces}?exclude_fields=pulp_labels,prn")).await;
    let mut expected = keys(&whole);
    expected.retain(|key| key != "pulp_labels" && key != "prn");
    assert_eq!(keys(&page["results"][0]), expected);
    let repository = house.repository("acme/web").await;
    let version = house.get(&format!("{repository}versions/1/?fields=content_summary")).await;
    assert_eq!(keys(&version), ["content_summary"], "what stands deeper stays whole");
    assert_eq!(version["content_summary"]["present"]["container.tag"]["count"], 1);
}
