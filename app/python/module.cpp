// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// The C interface as a Python module; what people call is in the package beside it.

#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <stdexcept>

#include "app/python/conversations.h"

namespace antecedent::python {
namespace {
namespace py = pybind11;

/// A failure of the library; `code` says of which kind.
class Failure : public std::runtime_error {
public:
    explicit Failure(const antecedent_error& error) : std::runtime_error(error.message), m_code(error.code) {}
    int code() const { return m_code; }

private:
    int m_code;
};

/// What a call is made with, and a Python function that is told how far it is. The lock of the interpreter is free
/// while the library works.
class Call {
public:
    Call(const py::dict& options, py::object progress) : m_progress(std::move(progress)) {
        m_options.size = sizeof(m_options);
        m_options.threads = options["threads"].cast<int>();
        m_options.precision = options["precision"].cast<int>();
        m_options.ignore_declared = options["ignore_declared"].cast<bool>() ? 1 : 0;
        m_options.no_self_answers = options["no_self_answers"].cast<bool>() ? 1 : 0;
        m_options.progress = &Call::report;
        m_options.progress_data = this;
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    const antecedent_options* options() const { return &m_options; }

    /// Runs what answers 0 or null where it fails.
    template <class Function>
    auto run(const Function& function) {
        antecedent_error error{};
        auto result = [&] {
            const py::gil_scoped_release release;
            return function(&error);
        }();
        if (m_raised) std::rethrow_exception(std::exchange(m_raised, nullptr));
        if (!result) throw Failure(error);
        return result;
    }

private:
    /// Also asks whether Ctrl-C was pressed meanwhile.
    static int report(const char* stage, std::size_t done, std::size_t total, void* data) {
        auto& call = *static_cast<Call*>(data);
        const py::gil_scoped_acquire acquire;
        try {
            if (PyErr_CheckSignals() != 0) throw py::error_already_set();
            if (!call.m_progress.is_none()) call.m_progress(stage, done, total);
        } catch (...) {
            call.m_raised = std::current_exception();
        }
        return call.m_raised ? 1 : 0;
    }

    antecedent_options m_options{};
    py::object m_progress;
    std::exception_ptr m_raised;
};

class Tree {
public:
    explicit Tree(antecedent_tree* tree) : m_tree(tree, &antecedent_free) {}

    std::size_t size() const { return antecedent_size(m_tree.get()); }
    std::string modelName() const { return antecedent_model_name(m_tree.get()); }
    std::string modelSha256() const { return antecedent_model_sha256(m_tree.get()); }

    /// (parents, candidates, probability, origin) of each message from `first` on.
    py::list places(std::size_t first) const {
        py::list result;
        for (std::size_t i = first; i < size(); ++i) {
            const antecedent_place& place = antecedent_places(m_tree.get())[i];
            result.append(py::make_tuple(linksOf(place.parents, place.parent_count),
                                         linksOf(place.candidates, place.candidate_count), place.probability,
                                         place.origin));
        }
        return result;
    }

    std::string exported(const std::string& format) const {
        antecedent_error error{};
        const std::unique_ptr<char, void (*)(char*)> text(antecedent_export(m_tree.get(), format.c_str(), &error),
                                                          &antecedent_free_text);
        if (!text) throw Failure(error);
        return text.get();
    }

private:
    static py::list linksOf(const antecedent_link* links, std::size_t count) {
        py::list result;
        for (std::size_t i = 0; i < count; ++i) {
            const bool starts = links[i].message == ANTECEDENT_NONE;
            result.append(
                py::make_tuple(starts ? py::object(py::none()) : py::int_(links[i].message), links[i].probability));
        }
        return result;
    }

    std::unique_ptr<antecedent_tree, void (*)(antecedent_tree*)> m_tree;
};

class Engine {
public:
    Engine(const std::optional<std::string>& model, const std::optional<std::string>& predictor)
        : m_engine(nullptr, &antecedent_close) {
        antecedent_settings settings{};
        settings.size = sizeof(settings);
        settings.model = model ? model->c_str() : nullptr;
        settings.predictor = predictor ? predictor->c_str() : nullptr;
        antecedent_error error{};
        m_engine.reset(antecedent_open(&settings, &error));
        if (!m_engine) throw Failure(error);
    }

    std::vector<std::unique_ptr<Tree>> predict(const py::list& conversations, const py::dict& options,
                                               py::object progress) {
        const Conversations given(conversations);
        Call call(options, std::move(progress));
        const antecedent_input input{sizeof(input), given.data(), given.size(), call.options()};
        std::vector<antecedent_tree*> made(given.size());
        call.run(
            [&](antecedent_error* error) { return antecedent_predict(m_engine.get(), &input, made.data(), error); });
        std::vector<std::unique_ptr<Tree>> trees;
        for (antecedent_tree* tree : made) trees.push_back(std::make_unique<Tree>(tree));
        return trees;
    }

    py::dict evaluate(const py::list& conversations, const py::dict& options, py::object progress) {
        const Conversations given(conversations);
        Call call(options, std::move(progress));
        const antecedent_input input{sizeof(input), given.data(), given.size(), call.options()};
        antecedent_scores scores{};
        call.run([&](antecedent_error* error) { return antecedent_evaluate(m_engine.get(), &input, &scores, error); });
        py::dict result;
        result["messages"] = scores.messages;
        result["precision"] = scores.precision;
        result["recall"] = scores.recall;
        result["f1"] = scores.f1;
        result["reply_f1"] = scores.reply_f1;
        result["graph_accuracy"] = scores.graph_accuracy;
        result["thread_vi"] = scores.thread_vi;
        result["thread_one_to_one"] = scores.thread_one_to_one;
        result["thread_exact_f1"] = scores.thread_exact_f1;
        return result;
    }

    antecedent_engine* handle() { return m_engine.get(); }

private:
    std::unique_ptr<antecedent_engine, void (*)(antecedent_engine*)> m_engine;
};

class Session {
public:
    Session(Engine& engine, const py::tuple& conversation, const py::dict& options, py::object progress)
        : m_call(options, std::move(progress)), m_session(nullptr, &antecedent_end) {
        py::list one;
        one.append(conversation);
        const Conversations given(one);
        m_session.reset(m_call.run([&](antecedent_error* error) {
            return antecedent_begin(engine.handle(), given.data(), m_call.options(), error);
        }));
    }

    std::unique_ptr<Tree> add(const py::list& messages) {
        const Messages given(messages);
        return std::make_unique<Tree>(m_call.run([&](antecedent_error* error) {
            return antecedent_add(m_session.get(), given.data(), given.size(), error);
        }));
    }

private:
    Call m_call;  ///< the session holds its address
    std::unique_ptr<antecedent_session, void (*)(antecedent_session*)> m_session;
};

/// Failures become antecedent.AntecedentError with `code`.
void translate(std::exception_ptr raised, PyObject* type) {
    try {
        if (raised) std::rethrow_exception(raised);
    } catch (const Failure& failure) {
        py::object error = py::reinterpret_borrow<py::object>(type)(failure.what());
        error.attr("code") = failure.code();
        PyErr_SetObject(type, error.ptr());
    }
}

}  // namespace

PYBIND11_MODULE(_antecedent, module) {
    static PyObject* const failure = PyErr_NewException("antecedent.AntecedentError", PyExc_RuntimeError, nullptr);
    module.attr("AntecedentError") = py::reinterpret_borrow<py::object>(failure);
    module.attr("__version__") = antecedent_version();
    py::register_exception_translator([](std::exception_ptr raised) { translate(std::move(raised), failure); });
    py::class_<Tree>(module, "Tree")
        .def("__len__", &Tree::size)
        .def("places", &Tree::places, py::arg("first") = 0)
        .def("export", &Tree::exported)
        .def_property_readonly("model", &Tree::modelName)
        .def_property_readonly("model_sha256", &Tree::modelSha256);
    py::class_<Engine>(module, "Engine")
        .def(py::init<const std::optional<std::string>&, const std::optional<std::string>&>())
        .def("predict", &Engine::predict)
        .def("evaluate", &Engine::evaluate);
    py::class_<Session>(module, "Session")
        .def(py::init<Engine&, const py::tuple&, const py::dict&, py::object>(), py::keep_alive<1, 2>())
        .def("add", &Session::add);
}

}  // namespace antecedent::python
